import { fill } from '#client/texts/fill.ts';
import { sealTexts } from '#client/texts/seal/texts.ts';
import type { Language } from '#surveys/questionnaire/wording.ts';

/** "từ 15 phiếu trở lên": nobody is told more exactly (docs/decisions/0015). */
export function howMany(atLeast: number, language: Language): string {
  const { atLeast: text, few } = sealTexts[language].ledger;
  const count = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(atLeast);
  return atLeast === 0 ? few : fill(text, { count });
}
