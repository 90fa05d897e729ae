import { fill } from '#client/texts/fill.ts';
import type { QuestionnaireTexts } from '#client/texts/questionnaire/texts.ts';
import type { Condition } from '#surveys/questionnaire/condition.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import type { Language } from '#surveys/questionnaire/wording.ts';

/**
 * "Chỉ trả lời nếu ở câu 1 Ông/Bà chọn: “Có”." for a condition on one choice, "Bỏ qua nếu …" for its opposite;
 * undefined for any other, and for a question that the paper does not number.
 */
export function onlyIf(
  questionnaire: Questionnaire,
  condition: Condition,
  language: Language,
  texts: QuestionnaireTexts,
): string | undefined {
  if ('not' in condition && 'item' in condition.not) {
    return onlyIf(questionnaire, condition.not, language, { ...texts, onlyIf: texts.skipIf });
  }
  if (!('item' in condition)) return undefined;
  const item = questionnaire.sections
    .flatMap((section) => section.items)
    .find(({ code }) => code === condition.item);
  if (!item?.number || !('options' in item)) return undefined;
  const options = item.options
    .filter(({ code }) => condition.oneOf.includes(code))
    .map(({ label }) => `“${label[language]}”`)
    .join(texts.or);
  return fill(texts.onlyIf, {
    item: item.number.replace(/^Câu /, ''),
    options,
  });
}
