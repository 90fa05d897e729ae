import { type ItemTexts, itemTexts } from '#client/texts/items/texts.ts';
import type { Language, Wording } from '#surveys/questionnaire/wording.ts';
import { useWords } from '../desk/words.tsx';

export type ItemWords = { t: ItemTexts; language: Language; say(wording: Wording): string };

/** The texts of items, scales, conditions and the preview, in the language the official reads the editor in. */
export function useItemTexts(): ItemWords {
  const { language, say } = useWords();
  return { t: itemTexts[language], language, say };
}
