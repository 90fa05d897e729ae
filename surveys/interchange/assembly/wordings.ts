import type { Wording } from '../../questionnaire/wording.ts';
import { type DraftTexts, hasText } from '../draft.ts';
import type { Where } from '../loss.ts';
import type { Losses } from '../losses.ts';

/** Makes wordings of texts; what is missing is filled in and noted. */
export type Wordings = {
  /** `otherwise` stands where there is no text at all. */
  of(texts: DraftTexts, where: Where, otherwise: string): Wording;
  /** Undefined where there is no text at all. */
  maybe(texts: DraftTexts | undefined, where: Where): Wording | undefined;
};

// markdown and HTML, and `${name}`, which other tools fill in with an answer
const marked = /<\/?[a-z][^<>]*>|\]\(|\*\*|__\w|\$\{|^#{1,6} /im;

export function makeWordings(languages: { vi: boolean; en: boolean }, losses: Losses): Wordings {
  function of(texts: DraftTexts, where: Where, otherwise: string): Wording {
    if (!hasText(texts)) {
      losses.add('wording_missing', where, otherwise);
      return { vi: otherwise, en: otherwise };
    }
    const { vi, en } = texts;
    if (marked.test(vi) || marked.test(en)) losses.add('text_as_written', where, short(vi || en));
    if (vi === '' && languages.vi) losses.add('translation_missing', where, short(en), 'vi');
    if (en === '' && languages.en) losses.add('translation_missing', where, short(vi), 'en');
    return { vi: vi || en, en: en || vi };
  }
  return { of, maybe: (texts, where) => (texts && hasText(texts) ? of(texts, where, '') : undefined) };
}

/** Enough of a text to find it again. */
export function short(text: string): string {
  const letters = [...text.slice(0, 400).replace(/\s+/g, ' ')];
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : letters.join('');
}
