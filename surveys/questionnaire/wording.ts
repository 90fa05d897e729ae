import * as z from 'zod/mini';

/** A text in every language the respondent can choose. Vietnamese is the one that counts. */
export const Wording = z.object({
  vi: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
});
export type Wording = z.infer<typeof Wording>;

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
