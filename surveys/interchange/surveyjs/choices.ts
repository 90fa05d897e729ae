import { type DraftChoice, type DraftList, hasText } from '../draft.ts';
import type { Where } from '../loss.ts';
import type { Losses } from '../losses.ts';
import { isRecord, type Language, type Properties, plainText, textsOf } from './properties.ts';

/** Choices are texts, numbers, or objects with a value and a text. */
export function choicesOf(
  values: readonly unknown[],
  where: Where,
  plain: Language,
  losses: Losses,
): DraftChoice[] {
  return values.flatMap((value, index): DraftChoice[] => {
    const at = { sheet: `${where.sheet}.${where.column ?? 'choices'}[${index}]` };
    const name = plainText(isRecord(value) ? value.value : value);
    if (name === '') {
      losses.add('choice_without_name', at, JSON.stringify(value));
      return [];
    }
    const texts = textsOf(isRecord(value) ? value.text : undefined, plain, at, losses);
    for (const [key, left] of isRecord(value) ? Object.entries(value) : []) {
      if (key !== 'value' && key !== 'text') {
        losses.add('column_left_out', { ...at, column: key }, JSON.stringify(left));
      }
    }
    return [choice(name, hasText(texts) ? texts : { vi: '', en: '', [plain]: name }, at)];
  });
}

/** The list of one element: its choices with "none" and its kin, which the tool keeps apart. */
export function listOf(element: Properties, name: string, plain: Language, losses: Losses): DraftList {
  const choices = choicesOf(element.list('choices'), { ...element.where, column: 'choices' }, plain, losses);
  const extra = [
    ['showNoneItem', 'hasNone', 'none', 'noneText', 'Không có phương án nào ở trên', 'None of these'],
    ['showDontKnowItem', 'hasDontKnow', 'dontknow', 'dontKnowText', 'Không biết', 'Do not know'],
    ['showRefuseItem', 'hasRefuse', 'refused', 'refuseText', 'Từ chối trả lời', 'Refuse to answer'],
  ] as const;
  for (const [shown, has, code, text, vi, en] of extra) {
    const isThere = [element.isTrue(shown), element.isTrue(has)].includes(true);
    const texts = element.texts(text);
    if (!isThere) continue;
    if (!hasText(texts)) losses.add('option_made', { ...element.where, column: shown }, code, { vi, en });
    choices.push(choice(code, hasText(texts) ? texts : { vi, en }, element.where));
  }
  return { name, isScale: false, isReversed: false, choices };
}

export function choice(name: string, texts: { vi: string; en: string }, where: Where): DraftChoice {
  return { where, name, texts, score: undefined, isOptOut: false, specify: false };
}
