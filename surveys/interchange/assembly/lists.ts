import type { AuthoredQuestionnaire } from '../../questionnaire/questionnaire.ts';
import { words } from '../../questionnaires/authoring.ts';
import { noOpinionMark } from '../../responses/answer.ts';
import { codeGiver, freeScaleCode, optionCodeFrom, scaleCodeFrom } from '../codes.ts';
import type { DraftChoice, DraftList } from '../draft.ts';
import type { Losses } from '../losses.ts';
import { inOrder, levelsAndWayOut } from './levels.ts';
import type { Wordings } from './wordings.ts';

export type AuthoredScale = AuthoredQuestionnaire['scales'][number];
export type AuthoredOption = { code: string; label: { vi: string; en: string }; specify?: boolean };
type Mark = { name: string; mark: string };

export type MadeScale = { scale: AuthoredScale; marks: readonly Mark[]; isListedBackwards: boolean };
export type MadeOptions = { options: AuthoredOption[]; marks: readonly Mark[] };

/** Scales and options made of lists, each once and when it is first wanted. */
export type MadeLists = {
  /** Undefined where the list cannot be a scale. */
  scale(list: string): MadeScale | undefined;
  /** `other`: with a further option to be specific on. */
  options(list: string, other: boolean): MadeOptions;
  /** In the order of the file; notes the lists that nobody wanted. */
  finish(): MadeScale[];
};

const other = {
  code: 'other',
  label: words('Khác (xin ghi cụ thể)', 'Other (please specify)'),
  specify: true,
};

export function makeLists(lists: readonly DraftList[], wordings: Wordings, losses: Losses): MadeLists {
  const byName = new Map(lists.map((list) => [list.name, list]));
  const scales = new Map<string, MadeScale | undefined>();
  const optionsMade = new Map<string, MadeOptions>();
  const codes = new Set<string>();
  for (const { name, isScale } of lists) {
    if (isScale && /^[A-Z]{2}[0-9]$/.test(name)) codes.add(name);
  }

  function labelOf({ texts, where, name }: DraftChoice) {
    return wordings.of(texts, where, name);
  }

  function makeScale(list: DraftList): MadeScale | undefined {
    const divided = levelsAndWayOut(list);
    if (!divided) return undefined;
    const { wayOut } = divided;
    if (wayOut && !wayOut.isOptOut) losses.add('no_opinion_assumed', wayOut.where, wayOut.name);
    const levels = inOrder(divided.levels, losses);
    const isOwn = list.isScale && /^[A-Z]{2}[0-9]$/.test(list.name);
    const code = isOwn ? list.name : freeScaleCode(scaleCodeFrom(list.name, levels.length), codes);
    codes.add(code);
    const [first] = list.choices;
    if (code !== list.name && first) {
      losses.add('code_mapped', first.where, list.name, `${list.name} → ${code}`);
    }
    const scale: AuthoredScale = {
      code,
      levels: levels.map(labelOf),
      ...(wayOut ? { noOpinion: labelOf(wayOut) } : {}),
      ...(list.isReversed ? { reversed: true } : {}),
    };
    const marks = levels.map(({ name }, index) => ({ name, mark: String(index + 1) }));
    return {
      scale,
      marks: wayOut ? [...marks, { name: wayOut.name, mark: noOpinionMark }] : marks,
      isListedBackwards: divided.levels[0] === levels.at(-1),
    };
  }

  function makeOptions(list: DraftList): MadeOptions {
    const give = codeGiver(32);
    const marks: Mark[] = [];
    const options = list.choices.map((choice): AuthoredOption => {
      const code = give(optionCodeFrom(choice.name));
      marks.push({ name: choice.name, mark: code });
      if (code !== choice.name) {
        losses.add('code_mapped', choice.where, choice.name, `${choice.name} → ${code}`);
      }
      if (choice.score !== undefined) losses.add('score_not_carried', choice.where, choice.name);
      if (choice.isOptOut) {
        losses.add('column_left_out', { ...choice.where, column: 'missing' }, choice.name);
      }
      return { code, label: labelOf(choice), ...(choice.specify ? { specify: true } : {}) };
    });
    return { options, marks };
  }

  return {
    scale(name) {
      const list = byName.get(name);
      if (list && !scales.has(name)) scales.set(name, makeScale(list));
      return scales.get(name);
    },
    options(name, withOther) {
      const list = byName.get(name) ?? { name, isScale: false, isReversed: false, choices: [] };
      const made = optionsMade.get(name) ?? makeOptions(list);
      optionsMade.set(name, made);
      if (!withOther) return made;
      const isThere = made.options.some(({ code }) => code === other.code);
      const specified = made.options.map((one) =>
        one.code === other.code ? { ...one, specify: true } : one,
      );
      return isThere
        ? { options: specified, marks: made.marks }
        : { options: [...specified, other], marks: [...made.marks, { name: other.code, mark: other.code }] };
    },
    finish() {
      return lists.flatMap((list) => {
        const isWanted = optionsMade.has(list.name) || scales.get(list.name) !== undefined;
        const made = scales.get(list.name) ?? (list.isScale && !isWanted ? makeScale(list) : undefined);
        if (made) return [made];
        if (!isWanted) {
          for (const { where, name } of list.choices) {
            // what stands in no row was offered by the reader
            if (where.row !== undefined) losses.add('list_unused', where, `${list.name}: ${name}`);
          }
        }
        return [];
      });
    },
  };
}
