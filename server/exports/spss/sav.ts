import { vietnamDay } from '#surveys/campaigns/window.ts';
import { missingCodes } from '#surveys/responses/missing-codes.ts';
import { openDataDigest } from '../../provenance/digests.ts';
import { software } from '../../provenance/software.ts';
import type { ExportedCampaign } from '../exported-campaign.ts';
import type { ExportFormat } from '../format.ts';
import { padded } from './bytes.ts';
import { type Compressor, openCompressor } from './compressed.ts';
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

/** Columns of other questionnaires are many and all alike: none of them is looked at. */
async function* casesOf(exported: ExportedCampaign, variables: readonly SavVariable[]) {
  const compressor = openCompressor();
  const putText = textWriter(compressor);
  for await (const response of exported.responses()) {
    let at = 0;
    for (const one of exported.wideRowOf(response)) {
      if (typeof one === 'object') {
        compressor.repeat(missingCodes.not_asked, one.blank);
        at += one.blank;
        continue;
      }
      const variable = variables[at];
      at += 1;
      if (!variable) throw new Error('a row has more cells than there are variables');
      const value = variable.stored(one);
      if (typeof value === 'number') compressor.number(value);
      else putText(value, segmentsOf(variable) * 8);
    }
    if (compressor.size() >= portion) yield compressor.take();
  }
  yield compressor.end();
}

/** The few texts there are, campaign and questionnaire, come again in every case. */
function textWriter(compressor: Compressor): (text: string, width: number) => void {
  const known = new Map<string, Buffer>();
  return (text, width) => {
    const before = known.get(text);
    const bytes = before?.length === width ? before : padded(text, width);
    known.set(text, bytes);
    compressor.text(bytes);
  };
}
