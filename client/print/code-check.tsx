import { printTexts } from '#client/texts/print/texts.ts';
import type { Language } from '#surveys/questionnaire/wording.ts';

/** Filled in by the page's own script, in the words that stand here. Without it nothing is claimed. */
export function CodeCheck({ language }: { language: Language }) {
  const { checking, right, wrong } = printTexts[language].check;
  return <p id="code-check" role="status" data-checking={checking} data-right={right} data-wrong={wrong} />;
}
