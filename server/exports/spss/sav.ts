import { vietnamDay } from '#surveys/campaigns/window.ts';
import { openDataDigest } from '../../provenance/digests.ts';
import { software } from '../../provenance/software.ts';
import type { ExportedCampaign } from '../exported-campaign.ts';
import type { ExportFormat } from '../format.ts';
import { padded } from './bytes.ts';
import { openCompressor } from './compressed.ts';
import {
  endOfDictionary,
  extensions,
  header,
  notes,
  segmentsOf,
  valueLabelRecords,
  variableRecord,
} from './dictionary.ts';
import { type SavVariable, savVariables } from './variables.ts';

/**
 * An SPSS system file with labels and missing values. Its first record says how many cases there are and its notes the
 * digest of the data, both before the data: which responses are in it is settled first, and they are read twice.
 */
export const sav: ExportFormat = {
  extension: 'sav',
  contentType: 'application/x-spss-sav',
  write: savOf,
  besides: [],
};

const portion = 65_536;

async function* savOf(exported: ExportedCampaign): AsyncGenerator<Uint8Array> {
  const { campaign, at } = exported;
  const cases = await exported.settle();
  const variables = savVariables(exported);
  const names = variables.map((_, index) => `V${index + 1}`);
  yield Buffer.concat([
    header(variables, cases, campaign.title.vi, vietnamDay(at)),
    ...variables.map((variable, index) => variableRecord(variable, names[index] ?? '')),
    ...labelled(variables),
  ]);
  yield notes(await told(exported, cases));
  yield Buffer.concat([extensions(variables, names, cases), endOfDictionary]);
  yield* casesOf(exported, variables);
}

/** Value labels name a variable by the number of its first segment. */
function labelled(variables: readonly SavVariable[]): Buffer[] {
  let index = 1;
  return variables.map((variable) => {
    const record = valueLabelRecords(variable, index);
    index += segmentsOf(variable);
    return record;
  });
}

async function told(exported: ExportedCampaign, cases: number): Promise<string[]> {
  const data = openDataDigest(exported.digestKey);
  for await (const response of exported.responses()) data.add(response);
  return [
    `${software.name} ${software.version}`,
    `responses ${cases}`,
    'dataDigest (docs/methods.md)',
    data.value().digest,
  ];
}

async function* casesOf(exported: ExportedCampaign, variables: readonly SavVariable[]) {
  const compressor = openCompressor();
  let size = 0;
  for await (const response of exported.responses()) {
    const row = exported.rowOf(response);
    for (const variable of variables) {
      const value = variable.stored(row[variable.column]);
      if (typeof value === 'number') compressor.number(value);
      else compressor.text(padded(value, segmentsOf(variable) * 8));
    }
    size += variables.length;
    if (size < portion) continue;
    yield compressor.take();
    size = 0;
  }
  yield compressor.end();
}
