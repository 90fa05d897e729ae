import type { Outline } from '#client/questionnaire/outline.ts';
import type { QuestionnaireTexts } from '#client/texts/questionnaire/texts.ts';
import type { IslandTexts } from './views.ts';

/** What the page tells its island, as JSON in a block that is never executed. */
export type PageData = {
  outline: Outline;
  texts: IslandTexts;
  problems: QuestionnaireTexts['problems'];
};

export const pageDataId = 'data';
