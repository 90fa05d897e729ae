import type { Outline } from '#client/questionnaire/outline.ts';
import type { QuestionnaireTexts } from '#client/texts/questionnaire/texts.ts';
import type { IslandTexts } from './views.ts';

/** What the page tells its island, as JSON in a block that is never executed. */
export type PageData = {
  outline: Outline;
  texts: IslandTexts;
  problems: QuestionnaireTexts['problems'];
  /** What is to be proven before an open link's ballot is sent; absent behind a card or the counter's code. */
  proof?: { script: string; zeroBits: number };
};

export const pageDataId = 'data';
