import type { AuthoredItem } from '../../items/index.ts';
import type { ConditionInput } from '../../questionnaire/condition.ts';
import { words } from '../../questionnaires/authoring.ts';
import type { DraftAsked, DraftCondition, DraftGrid } from '../draft.ts';
import type { Known } from '../expression/condition.ts';
import type { Losses } from '../losses.ts';
import type { MadeLists } from './lists.ts';
import type { ItemCodes } from './name-items.ts';
import { short, type Wordings } from './wordings.ts';

export type ItemMaker = {
  make(node: DraftAsked | DraftGrid): AuthoredItem[];
  /** What conditions can read of it; undefined for open words. */
  known(asked: DraftAsked): Known | undefined;
};

type Means = {
  codes: ItemCodes;
  lists: MadeLists;
  wordings: Wordings;
  losses: Losses;
  condition(drafts: readonly DraftCondition[]): ConditionInput | undefined;
};

/** Longer ranges are not written out number by number, as in `items/number.ts`. */
const listable = 1000;

export function makeItems({ codes, lists, wordings, losses, condition }: Means): ItemMaker {
  const codeOf = (node: DraftAsked | DraftGrid) => codes.get(node) ?? node.name;

  /** The code of what is made, and not only looked at: where it is not the name, that is noted. */
  function givenCode(node: DraftAsked | DraftGrid): string {
    const code = codeOf(node);
    if (code !== node.name) losses.add('code_mapped', node.where, node.name, `${node.name} → ${code}`);
    return code;
  }

  /** On a scale: what the file shows as one, and what shares a list of three levels or more with it. */
  function scaleOf({ asks }: DraftAsked) {
    if (asks.kind !== 'one' || asks.other || !asks.asScale) return undefined;
    return lists.scale(asks.list);
  }

  function head(node: DraftAsked | DraftGrid) {
    const { number, texts, hint, where, name } = node;
    const hinted = wordings.maybe(hint, where);
    const code = givenCode(node);
    return {
      code,
      ...(number === '' ? {} : { number }),
      wording: wordings.of(texts, where, name || code),
      ...(hinted ? { hint: hinted } : {}),
    };
  }

  function whenOf(drafts: readonly DraftCondition[]) {
    const when = condition(drafts);
    return when ? { when } : {};
  }

  function single(node: DraftAsked, outer: readonly DraftCondition[]): AuthoredItem {
    const { asks } = node;
    const common = { ...head(node), ...whenOf([...outer, ...own(node)]) };
    if (asks.kind === 'number') return { kind: 'number', ...common, min: asks.min, max: asks.max };
    if (asks.kind === 'date') return { kind: 'date', ...common };
    if (asks.kind === 'text') return { kind: 'text', ...common, maxLength: asks.maxLength };
    const made = scaleOf(node);
    if (made) {
      if (asks.kind === 'one' && asks.declinable) losses.add('column_left_out', node.where, node.name);
      return { kind: 'rating', ...common, scale: made.scale.code };
    }
    const { options } = lists.options(asks.list, asks.other);
    if (asks.kind === 'several') {
      const max = asks.max === undefined ? {} : { max: asks.max };
      return { kind: 'multiple-choice', ...common, options, ...max };
    }
    if (options.length === 1) {
      losses.add('kind_changed', node.where, node.name, words('chọn nhiều', 'multiple choice'));
      return { kind: 'multiple-choice', ...common, options };
    }
    return { kind: 'single-choice', ...common, options, ...(asks.declinable ? { declinable: true } : {}) };
  }

  function battery(grid: DraftGrid): AuthoredItem[] {
    const made = lists.scale(grid.list);
    const isPlain = grid.rows.every(({ when, hint }) => !when && !hint);
    if (!made || !isPlain) {
      losses.add('grid_split', grid.where, short(grid.texts.vi || grid.texts.en || grid.name));
      return grid.rows.map((row) => single(row, own(grid)));
    }
    return [
      {
        kind: 'battery',
        ...head(grid),
        ...whenOf(own(grid)),
        scale: made.scale.code,
        // a row has no hint here: a grid with one has been split
        rows: grid.rows.map(head),
      },
    ];
  }

  return {
    make: (node) => (node.is === 'grid' ? battery(node) : [single(node, [])]),
    known(asked) {
      const { asks } = asked;
      const code = codeOf(asked);
      if (asks.kind === 'text') return undefined;
      if (asks.kind === 'date') return { code, marks: undefined, atMost: 1, reads: 'days' };
      if (asks.kind === 'number') {
        const count = asks.max - asks.min + 1;
        const marks = Array.from({ length: Math.max(0, Math.min(count, listable)) }, (_, index) => {
          const mark = String(asks.min + index);
          return { name: mark, mark };
        });
        return { code, marks: count > listable ? undefined : marks, atMost: 1, reads: 'numbers' };
      }
      const made = scaleOf(asked) ?? lists.options(asks.list, asks.other);
      const atMost = asks.kind === 'several' ? (asks.max ?? made.marks.length) : 1;
      return { code, marks: made.marks, atMost, reads: 'options' };
    },
  };
}

function own({ when }: { when: DraftCondition | undefined }): DraftCondition[] {
  return when ? [when] : [];
}
