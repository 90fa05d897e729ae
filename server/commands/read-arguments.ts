import { parseArgs } from 'node:util';
import { CampaignId, GroupCode } from '#surveys/ids.ts';
import { exportFormats, type FormatName, formatNames, isFormatName } from '../exports/index.ts';
import { CommandRefused } from './refused.ts';

const simulateUsage = 'npm run simulate -- --responses 500 --seed 2024';
const exportUsage = 'npm run export -- --campaign trial --format csv --out ket-qua.csv';

const verifyUsage = 'npm run verify -- --database ban-sao.sqlite --ledger so-niem-phong.json';

/** Without a place the configured database is meant. */
export type VerifyArguments = { database?: string; ledger?: string };

/** @throws CommandRefused */
export function readVerifyArguments(typed: readonly string[]): VerifyArguments {
  return readOptions(typed, ['database', 'ledger'], verifyUsage);
}

export type SimulateArguments = { responses: number; seed: string };

/** @throws CommandRefused */
export function readSimulateArguments(typed: readonly string[]): SimulateArguments {
  const { responses = '500', seed = '1' } = readOptions(typed, ['responses', 'seed'], simulateUsage);
  if (!/^\d{1,6}$/.test(responses) || Number(responses) < 1) {
    throw new CommandRefused(`--responses phải là số nguyên từ 1 đến 999999, không phải "${responses}".`);
  }
  return { responses: Number(responses), seed };
}

/** Without a campaign the trial is meant; without a file name one is made from campaign and day. */
export type ExportArguments = {
  campaign: CampaignId | undefined;
  group: GroupCode | undefined;
  format: FormatName;
  out: string | undefined;
};

/** @throws CommandRefused */
export function readExportArguments(typed: readonly string[]): ExportArguments {
  const read = readOptions(typed, ['campaign', 'group', 'format', 'out'], exportUsage);
  const format =
    read.format ??
    formatNames.find((name) => read.out?.endsWith(`.${exportFormats[name].extension}`)) ??
    'csv';
  if (!isFormatName(format)) {
    throw new CommandRefused(`--format phải là ${formatNames.join(', ')}, không phải "${format}".`);
  }
  return {
    campaign: parsed(CampaignId, read.campaign, '--campaign'),
    group: parsed(GroupCode, read.group, '--group'),
    format,
    out: read.out,
  };
}

type Schema<T> = { safeParse(text: string): { success: boolean; data?: T } };

function parsed<T>(schema: Schema<T>, text: string | undefined, option: string): T | undefined {
  if (text === undefined) return undefined;
  const read = schema.safeParse(text);
  if (!read.success) throw new CommandRefused(`${option}: "${text}" không phải là một mã.`);
  return read.data;
}

function readOptions<N extends string>(
  typed: readonly string[],
  names: readonly N[],
  usage: string,
): Partial<Record<N, string>> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])); // a literal for parseArgs
  try {
    const { values } = parseArgs({ args: [...typed], options, strict: true, allowPositionals: false });
    return Object.fromEntries(
      names.flatMap((name) => (values[name] === undefined ? [] : [[name, String(values[name])]])),
    ) as Partial<Record<N, string>>; // its keys are `names`
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const known = names.map((name) => `--${name}`).join(', ');
    throw new CommandRefused(`Tham số chưa đúng (${reason}).\nCác tham số: ${known}. Ví dụ: ${usage}`);
  }
}
