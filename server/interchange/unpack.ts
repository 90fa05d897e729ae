import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { ImportRefused } from '#surveys/interchange/refused.ts';

const inflate = promisify(inflateRaw);

/** A questionnaire of 600 rows takes 100 kB packed and 2 MB unpacked; pictures in a workbook are never unpacked. */
export const unpackLimits = { entries: 2_000, entryBytes: 32 * 2 ** 20, totalBytes: 64 * 2 ** 20 } as const;

type Entry = { name: string; method: number; packed: number; size: number; offset: number };

const damaged = () =>
  new ImportRefused(
    'Tệp .xlsx bị hỏng hoặc chưa tải về hết; xin mở bằng Excel, lưu lại rồi thử lại.',
    'The .xlsx file is damaged or was not fully downloaded; please open it in Excel, save it again and retry.',
  );

/**
 * The names of everything in a ZIP file, and the content of what is wanted. How many there are and how large they
 * say they are is looked at before anything is unpacked; who says less than is there is stopped at the limit.
 * @throws ImportRefused
 */
export async function unpack(
  file: Buffer,
  isWanted: (name: string) => boolean,
): Promise<{ names: string[]; parts: Map<string, Buffer> }> {
  const entries = directoryOf(file);
  const wanted = entries.filter(({ name }) => isWanted(name));
  const total = wanted.reduce((sum, { size }) => sum + size, 0);
  const isLarge =
    wanted.some(({ size }) => size > unpackLimits.entryBytes) || total > unpackLimits.totalBytes;
  if (isLarge) throw tooLarge();
  const parts = new Map<string, Buffer>();
  for (const entry of wanted) {
    if (parts.has(entry.name)) throw damaged();
    parts.set(entry.name, await contentOf(file, entry));
  }
  return { names: entries.map(({ name }) => name), parts };
}

/** PKWARE APPNOTE 6.3.3, §4.3.16 and §4.3.12. Archives above 4 GiB (ZIP64) are no questionnaires. */
function directoryOf(file: Buffer): Entry[] {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > file.length) throw damaged();
  const count = file.readUInt16LE(end + 10);
  if (count > unpackLimits.entries) throw tooLarge();
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) throw damaged();
    const isEncrypted = (file.readUInt16LE(at + 8) & 1) === 1;
    if (isEncrypted) throw damaged();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
      file.readUInt16LE(at + place),
    );
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

async function contentOf(file: Buffer, { method, packed, size, offset }: Entry): Promise<Buffer> {
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== 0x04034b50) throw damaged();
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  const bytes = file.subarray(start, start + packed);
  if (bytes.length !== packed || (method !== 0 && method !== 8)) throw damaged();
  if (method === 0) return bytes;
  try {
    const content = await inflate(bytes, { maxOutputLength: Math.max(size, 1) });
    if (content.length === size) return content;
  } catch (error) {
    const isMore = error instanceof RangeError;
    if (isMore) throw tooLarge();
  }
  throw damaged();
}

function tooLarge(): ImportRefused {
  const most = unpackLimits.totalBytes / 2 ** 20;
  return new ImportRefused(
    `Tệp .xlsx bung ra quá lớn (nhiều hơn ${most} MB hoặc ${unpackLimits.entries} phần) nên không được mở.`,
    `The .xlsx file unpacks to more than ${most} MB or ${unpackLimits.entries} parts and was not opened.`,
  );
}
