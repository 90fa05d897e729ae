import { type ItemCode, OptionCode, ScaleCode } from '../../ids.ts';
import { freeScaleCode } from '../../interchange/codes.ts';
import type { Item, KindName } from '../../items/index.ts';
import { commentMaxLength } from '../../questionnaires/opening.ts';
import { hl5 } from '../../questionnaires/scales.ts';
import type { Draft } from '../draft.ts';
import type { Section } from '../questionnaire.ts';
import { Scale } from '../scale.ts';
import type { Wording } from '../wording.ts';
import { freeItemCode, freeSectionCode, itemCodesOf, rowCode } from './codes.ts';

const usualScale = Scale.parse(hl5);
const nothing: Wording = { vi: '', en: '' };

type Blank = { code: ItemCode; wording: Wording };
type Context = { draft: Draft; taken: ReadonlySet<string> };

/** What an item of each kind is before anything is written into it. */
const blanks: { [K in KindName]: (blank: Blank, context: Context) => Extract<Item, { kind: K }> } = {
  'single-choice': (blank) => ({ kind: 'single-choice', ...blank, options: twoOptions() }),
  'multiple-choice': (blank) => ({ kind: 'multiple-choice', ...blank, options: twoOptions() }),
  rating: (blank, { draft }) => ({ kind: 'rating', ...blank, scale: firstScale(draft) }),
  battery: (blank, { draft, taken }) => ({
    kind: 'battery',
    ...blank,
    scale: firstScale(draft),
    rows: [{ code: freeItemCode(rowCode(blank.code, 0), taken), wording: nothing }],
  }),
  number: (blank) => ({ kind: 'number', ...blank, min: 0, max: 90 }),
  date: (blank) => ({ kind: 'date', ...blank }),
  text: (blank) => ({ kind: 'text', ...blank, maxLength: commentMaxLength }),
};

/** An item of that kind under a code that is free: `C1`, `C2` … */
export function newItem(draft: Draft, kind: KindName): Item {
  const taken = itemCodesOf(draft);
  const code = freeItemCode('C1', taken);
  return blanks[kind]({ code, wording: nothing }, { draft, taken: new Set([...taken, code]) });
}

/** A section with nothing in it, under a code that is free: `part1`, `part2` … */
export function newSection({ sections }: Draft): Section {
  const code = freeSectionCode('part1', new Set(sections.map((section) => section.code)));
  return { code, title: nothing, items: [] };
}

function twoOptions() {
  return ['1', '2'].map((code) => ({ code: OptionCode.parse(code), label: nothing }));
}

/** The one the draft has, else the usual one: it comes with the item, see `scalesFor`. */
function firstScale({ scales }: Draft): ScaleCode {
  return scales[0]?.code ?? usualScale.code;
}

/** Scales that a new item needs and the draft lacks: to be added with it. */
export function scalesFor({ scales }: Draft, item: Item): Scale[] {
  const isLacking = 'scale' in item && !scales.some(({ code }) => code === item.scale);
  return isLacking && item.scale === usualScale.code ? [usualScale] : [];
}

/** Five levels without words, under a code that is free: `TD1`, `TD2` … */
export function newScale({ scales }: Draft): Scale {
  const code = freeScaleCode('TD1', new Set(scales.map((scale) => scale.code)));
  return { code: ScaleCode.parse(code), levels: [nothing, nothing, nothing, nothing, nothing] };
}
