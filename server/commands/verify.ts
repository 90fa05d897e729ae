import { readFile } from 'node:fs/promises';
import { openCopy, openDatabase } from '#db/open.ts';
import { findSetting } from '#db/queries/settings.ts';
import { firstBrokenSeal, KeptLedger } from '#surveys/seal/kept-ledger.ts';
import { formatNumber } from '#surveys/vietnamese.ts';
import { readConfig } from '../config.ts';
import { digestOf } from '../fieldwork/seal/hashing.ts';
import { keysFrom } from '../keys/keys.ts';
import { verifySeals } from '../verify/verify-seals.ts';
import { verifiedWords } from '../verify/words.ts';
import { readVerifyArguments } from './read-arguments.ts';
import { CommandRefused } from './refused.ts';
import { runWithoutDatabase } from './run.ts';

/** Where every seal may differ, it is the key that does. */
const keyHint =
  'Không ngày nào khớp: có thể khóa trong bản này (bảng settings, dòng receipt_key) không phải khóa đã dùng để niêm phong.';

async function verify(typed: readonly string[]): Promise<void> {
  const { database: place, ledger } = readVerifyArguments(typed);
  const kept = ledger === undefined ? undefined : await readLedger(ledger);
  const database = await openPlace(place);
  try {
    const receipt = await findSetting(database.db, 'receipt_key');
    if (!receipt)
      throw new CommandRefused('Bản này không có khóa niêm phong (bảng settings, dòng receipt_key).');
    const verified = await verifySeals(database.db, keysFrom({ receipt, page: '', admission: '' }), kept);
    const lines = verified.flatMap(verifiedWords);
    if (lines.length === 0) lines.push('Chưa có phiếu nào và chưa có niêm phong nào.');
    const faults = verified.flatMap((one) => one.faults);
    if (faults.length === 0) {
      if (!kept) lines.push('Chưa đối chiếu với sổ đã lưu bên ngoài (thêm --ledger so-niem-phong.json).');
      process.stdout.write(`${lines.join('\n')}\n`);
      return;
    }
    const isEvery = verified.some(
      ({ seals, faults: own }) => seals.length > 2 && own.length >= new Set(seals.map(({ day }) => day)).size,
    );
    if (isEvery) lines.push(keyHint);
    throw new CommandRefused(
      [...lines, `Tổng cộng ${formatNumber(faults.length)} chỗ không khớp.`].join('\n'),
    );
  } finally {
    await database.close();
  }
}

/** The configured database; a copy in a file, which is only read; or another PostgreSQL. */
async function openPlace(place: string | undefined) {
  if (place === undefined) return openDatabase(readConfig(process.env));
  if (/^postgres(ql)?:/.test(place)) return openDatabase({ databaseUrl: place, dataDir: '' });
  try {
    return openCopy(place);
  } catch (error) {
    throw new CommandRefused(`Không mở được bản sao ${place}: ${messageOf(error)}.`);
  }
}

async function readLedger(file: string): Promise<KeptLedger> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new CommandRefused(`Không đọc được tệp ${file}: ${error.message}.`);
  });
  const read = KeptLedger.safeParse(parsedJson(text));
  if (!read.success) throw new CommandRefused(`${file} không phải là sổ niêm phong tải từ trang công khai.`);
  const broken = firstBrokenSeal(read.data.seals, digestOf);
  if (broken !== undefined) {
    throw new CommandRefused(`${file}: chính tệp sổ này đã bị sửa, từ dòng số ${formatNumber(broken)}.`);
  }
  return read.data;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Old copies know no seals; a file may be no database at all. */
await runWithoutDatabase((typed) =>
  verify(typed).catch((error: unknown) => {
    const message = messageOf(error);
    if (/no such table|relation .* does not exist/.test(message)) {
      throw new CommandRefused(
        'Bản này chưa có sổ niêm phong: nó được sao từ phiên bản cũ hơn của phần mềm.',
      );
    }
    if (/not a database|malformed/.test(message)) {
      throw new CommandRefused('Tệp này không phải là cơ sở dữ liệu của phần mềm, hoặc đã hỏng.');
    }
    throw error;
  }),
);
