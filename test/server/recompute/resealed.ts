import { createHash } from 'node:crypto';
import { type ExportedFile, manifestStart } from '#server/exports/json/exported-file.ts';

/** The file with something changed in it, and a seal that fits again: only computing anew can find it out. */
export function resealed(file: Buffer, change: (content: ExportedFile) => void): Buffer {
  const content: ExportedFile = JSON.parse(file.toString('utf8'));
  change(content);
  const { manifest, ...before } = content;
  const text = JSON.stringify(before).slice(0, -1);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return Buffer.from(`${text}${manifestStart}${JSON.stringify({ ...manifest, sha256 })}}\n`);
}

/** Of something that must be there to be changed. */
export function there<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('it is not in the file');
  return value;
}
