import { readFile } from 'node:fs/promises';
import { formatNumber } from '#surveys/vietnamese.ts';
import type { Difference } from '../recompute/differences.ts';
import { type BrokenFile, readExport } from '../recompute/read-export.ts';
import { recompute } from '../recompute/recompute.ts';
import { CommandRefused } from './refused.ts';
import { runWithoutDatabase } from './run.ts';

const usage = 'Ví dụ: npm run recompute -- ket-qua.json (tệp do "npm run export -- --format json" ghi ra).';

const brokenWords: Record<BrokenFile['code'], string> = {
  not_whole: 'tệp bị cắt ngang hoặc không phải là JSON',
  not_an_export: 'tệp không đúng định dạng xuất của phần mềm này',
  altered: 'tệp đã bị sửa sau khi xuất, hoặc thiếu phiếu',
};

/** More would scroll away; the first ones say where to look. */
const mostShown = 50;

async function recomputeFile(typed: readonly string[]): Promise<void> {
  const [file, ...more] = typed;
  if (!file || more.length > 0) throw new CommandRefused(`Cần đúng một tệp. ${usage}`);
  const bytes = await readFile(file).catch((error: Error) => {
    throw new CommandRefused(`Không đọc được tệp ${file}: ${error.message}.`);
  });
  const read = readExport(bytes);
  if (!read.ok) {
    throw new CommandRefused(`${file}: ${brokenWords[read.broken.code]} (${read.broken.detail}).`);
  }
  const { responses, compared, differences } = recompute(read);
  if (differences.length > 0) throw new CommandRefused(differenceWords(file, differences));
  process.stdout.write(
    compared > 0
      ? `${file}: tính lại từ ${formatNumber(responses)} phiếu, cả ${formatNumber(compared)} giá trị đều khớp.\n`
      : `${file}: ${formatNumber(responses)} phiếu nguyên vẹn; tệp này không có số liệu nào để tính lại.\n`,
  );
}

function differenceWords(file: string, differences: readonly Difference[]): string {
  const lines = differences
    .slice(0, mostShown)
    .map(({ at, inFile, recomputed }) => `  ${at}: trong tệp ${told(inFile)}, tính lại ${told(recomputed)}`);
  const rest = differences.length - lines.length;
  if (rest > 0) lines.push(`  … và ${formatNumber(rest)} chỗ khác nữa`);
  return `${file}: ${formatNumber(differences.length)} chỗ không khớp.\n${lines.join('\n')}`;
}

const told = (value: unknown) => (value === undefined ? 'không có' : JSON.stringify(value));

// last, when the words above are there
await runWithoutDatabase(recomputeFile);
