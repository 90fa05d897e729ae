import { OptionCode, ScaleCode } from '#surveys/ids.ts';
import type { Battery } from '#surveys/items/battery.ts';
import type { Item, KindName } from '#surveys/items/index.ts';
import type { Option } from '#surveys/items/kind.ts';
import type { Draft } from '#surveys/questionnaire/draft.ts';
import { freeItemCode, itemCodesOf, rowCode } from '#surveys/questionnaire/editing/codes.ts';
import type { Scale } from '#surveys/questionnaire/scale.ts';
import { commentMaxLength } from '#surveys/questionnaires/opening.ts';
import { noOpinionMark } from '#surveys/responses/answer.ts';

type Scales = readonly Scale[];

const empty = { vi: '', en: '' };

/**
 * The same item as another kind. Code, number, wording, hint and condition always stay; options stay options, a scale
 * stays a scale, and levels become options under their own marks, so that what looks at them goes on holding.
 */
export function convertItem(item: Item, kind: KindName, { scales, ...draft }: Draft): Item {
  if (item.kind === kind) return item;
  const { code, number, wording, hint, when } = item;
  const kept = {
    code,
    wording,
    ...(number === undefined ? {} : { number }),
    ...(hint === undefined ? {} : { hint }),
    ...(when === undefined ? {} : { when }),
  };
  switch (kind) {
    case 'single-choice':
      return { kind, ...kept, options: optionsOf(item, scales, 2) };
    case 'multiple-choice':
      return { kind, ...kept, options: optionsOf(item, scales, 2) };
    case 'rating':
      return { kind, ...kept, scale: scaleOf(item, scales) };
    case 'battery':
      return { kind, ...kept, scale: scaleOf(item, scales), rows: rowsOf(item, draft) };
    case 'number':
      return { kind, ...kept, min: 0, max: 90 };
    case 'date':
      return { kind, ...kept };
    case 'text':
      return { kind, ...kept, maxLength: commentMaxLength };
  }
}

/** What the new kind has no place for, so that it can be said before it is gone. */
export function lostParts(item: Item, kind: KindName): ('options' | 'rows' | 'scale' | 'range')[] {
  const keepsOptions = kind === 'single-choice' || kind === 'multiple-choice';
  const keepsScale = kind === 'rating' || kind === 'battery';
  if ('options' in item && !keepsOptions) return ['options'];
  if (item.kind === 'battery' && kind !== 'battery')
    return keepsScale || keepsOptions ? ['rows'] : ['rows', 'scale'];
  if (item.kind === 'rating' && !keepsScale && !keepsOptions) return ['scale'];
  return item.kind === 'number' && kind !== 'number' ? ['range'] : [];
}

function optionsOf(item: Item, scales: Scales, least: number): Option[] {
  if ('options' in item) return item.options;
  const scale = 'scale' in item ? scales.find(({ code }) => code === item.scale) : undefined;
  if (!scale) {
    return Array.from({ length: least }, (_, index) => ({
      code: OptionCode.parse(`option_${index + 1}`),
      label: empty,
    }));
  }
  const levels = scale.levels.map((label, index) => ({ code: OptionCode.parse(String(index + 1)), label }));
  return scale.noOpinion
    ? [...levels, { code: OptionCode.parse(noOpinionMark), label: scale.noOpinion }]
    : levels;
}

/** Its own; else one with as many levels as there were options; else the first; else one that is still to be made. */
function scaleOf(item: Item, scales: Scales): ScaleCode {
  if ('scale' in item) return item.scale;
  const count = 'options' in item ? item.options.length : 0;
  const alike = scales.find(({ levels }) => levels.length === count);
  return (alike ?? scales[0])?.code ?? ScaleCode.parse('HL5');
}

/** Options are often the statements of a battery that was begun as the wrong kind. */
function rowsOf(item: Item, draft: Pick<Draft, 'sections'>): Battery['rows'] {
  if (item.kind === 'battery') return item.rows;
  const wordings = 'options' in item ? item.options.map(({ label }) => label) : [empty];
  const taken = new Set<string>(itemCodesOf(draft));
  return wordings.map((wording, index) => {
    const code = freeItemCode(rowCode(item.code, index), taken);
    taken.add(code);
    return { code, wording };
  });
}
