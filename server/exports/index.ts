import { csv } from './csv.ts';
import { ddi } from './ddi.ts';
import type { ExportFormat } from './format.ts';
import { json } from './json/json.ts';
import { sav } from './spss/sav.ts';
import { xlsx } from './xlsx.ts';

/** The register of export formats. */
export const exportFormats = { csv, xlsx, json, sav, ddi } as const satisfies Record<string, ExportFormat>;

export type FormatName = keyof typeof exportFormats;

export const formatNames: readonly FormatName[] = ['csv', 'xlsx', 'json', 'sav', 'ddi'];

export function isFormatName(name: string | undefined): name is FormatName {
  return formatNames.some((known) => known === name);
}
