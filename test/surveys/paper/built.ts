import { BatchId, CampaignId, CollectionPointId, GroupCode, QuestionnaireId } from '#surveys/ids.ts';
import type { Batch } from '#surveys/paper/batch.ts';
import type { KeyedItem } from '#surveys/paper/entry.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';

export function questionnaireCalled(id: string): Questionnaire {
  const found = questionnaires.get(QuestionnaireId.parse(id));
  if (!found) throw new Error(`no questionnaire ${id}`);
  return found;
}

/** Batch 3 of the citizens of Khuổi Lặng, fresh from the printer, unless it is said to be otherwise. */
export function aBatch(with_: Partial<Batch> = {}): Batch {
  return {
    id: BatchId.parse('bbbbbbbbbbbbbbbbbbbbbb'),
    campaign: CampaignId.parse('trial'),
    number: 3,
    group: GroupCode.parse('citizens'),
    point: CollectionPointId.parse('khuoi-lang'),
    questionnaire: QuestionnaireId.parse('m1@1'),
    state: 'printed',
    printed: 20,
    reEntryPercent: 10,
    keyers: { first: [], second: [] },
    drawn: [],
    ...with_,
  };
}

export const mark = (...marks: string[]): KeyedItem => ({ marks });
export const blank: KeyedItem = { unread: 'blank' };

const each = (keys: readonly string[], keyed: KeyedItem) =>
  Object.fromEntries(keys.map((key) => [key, keyed]));

/** A citizen without business at the office who marked 4 nearly everywhere and left the end blank: 26 items. */
export const aBallot: Readonly<Record<string, KeyedItem>> = {
  Q0: mark('yes'),
  Q1: mark('no'),
  ...each(['I1', 'I2', 'I3', 'I4', 'V1', 'V2', 'V3', 'V4', 'VI1'], mark('4')),
  ...each(['VII1', 'VII2'], mark('1')),
  ...each(
    Array.from({ length: 10 }, (_, n) => `VIII${n + 1}`),
    mark('2'),
  ),
  ...each(['IX', 'X', 'P0'], blank),
};
