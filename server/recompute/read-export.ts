import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { ExportedFile, manifestStart } from '../exports/json/exported-file.ts';

/** Why a file cannot be recomputed from; `detail`: where, for whoever looks into it. */
export type BrokenFile = { code: 'not_whole' | 'not_an_export' | 'altered'; detail: string };

/** As they stand in the file, for their digests. */
type Raw = { questionnaires: unknown[]; criteria_set: unknown; figures: unknown; statistics: unknown };
export type WholeFile = { ok: true; content: ExportedFile; raw: Raw };

/**
 * Reads an exported JSON file and believes nothing of it: it must be whole, sealed by its last line, and of the shape
 * that is documented.
 */
export function readExport(bytes: Buffer): WholeFile | { ok: false; broken: BrokenFile } {
  const seal = bytes.lastIndexOf(manifestStart);
  const raw = parsed(bytes);
  if (seal < 0 || raw === undefined) return broken('not_whole', 'the last line with the manifest is missing');
  const read = ExportedFile.safeParse(raw);
  if (!read.success) return broken('not_an_export', z.prettifyError(read.error).slice(0, 500));
  const { manifest, responses, comments } = read.data;
  const sha256 = createHash('sha256').update(bytes.subarray(0, seal)).digest('hex');
  if (sha256 !== manifest.sha256) return broken('altered', `sha256 is ${sha256}`);
  if (responses.length !== manifest.responses || comments.length !== manifest.comments)
    return broken('altered', `${responses.length} responses, ${comments.length} comments`);
  return { ok: true, content: read.data, raw: raw as Raw }; // it has just been parsed with these members
}

function broken(code: BrokenFile['code'], detail: string) {
  return { ok: false, broken: { code, detail } } as const; // or `ok` would be a boolean
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
