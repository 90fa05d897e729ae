import type { Language } from '../wording.ts';

/**
 * Words that turn what is asked into something else by being there or not: negations, degrees, quantities, directions.
 * Adding or leaving out one of them is never a typo (docs/methods.md).
 */
const tellingWords: Readonly<Record<Language, string>> = {
  vi: `không chưa chẳng chả đừng chớ phi vô mất hết ngoài trừ chỉ mọi mỗi cả tất toàn và hoặc hay nhưng rất quá lắm khá ít
    nhiều hơn kém nhất bằng trên dưới trước sau trong từ đến tăng giảm đúng sai sớm muộn trễ nhanh chậm tốt xấu cao thấp
    đủ thiếu dễ khó luôn thường đôi hiếm một hai ba bốn năm sáu bảy tám chín mười trăm nghìn triệu tỷ nửa`,
  en: `not no never none neither nor without except only all any every each both and or but very too quite rather little
    few much many more less most least above below under over before after within from until up down right wrong early
    late fast slow good bad high low enough lack easy hard difficult always often sometimes rarely one two three four
    five six seven eight nine ten hundred thousand million half`,
};

const known: Readonly<Record<Language, ReadonlySet<string>>> = {
  vi: new Set(tellingWords.vi.split(/\s+/).map(toneLast)),
  en: new Set(tellingWords.en.split(/\s+/).map(toneLast)),
};

/** @param word in small letters. */
export function isTelling(word: string, language: Language): boolean {
  return /\p{N}/u.test(word) || known[language].has(toneLast(word));
}

/** "hòa" and "hoà" are one word in two spellings: where its tone mark stands says nothing. */
export function toneLast(word: string): string {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
  const apart = word.normalize('NFD');
  return (apart.replace(tones, '') + (apart.match(tones)?.join('') ?? '')).normalize('NFC');
}
