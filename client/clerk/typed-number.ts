import type { Language } from '#surveys/questionnaire/wording.ts';

const decimal = /^-?\d*[.,]?\d*$/;

/** As data have it, "14.25"; what is no number stays as it was typed, so that it can be seen and put right. */
export function decimalOf(typed: string): string {
  const text = typed.trim();
  return decimal.test(text) ? text.replace(',', '.') : typed;
}

/** As the language writes it: "14,25". */
export function decimalShown(value: string, language: Language): string {
  return language === 'vi' && decimal.test(value) ? value.replace('.', ',') : value;
}

/** A number from 1 to 100,000; undefined where nothing was typed, and what is no such number as it was typed. */
export function wholeOf(typed: string): number | string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const n = Number(text);
  return /^\d{1,6}$/.test(text) && n >= 1 && n <= 100_000 ? n : typed;
}
