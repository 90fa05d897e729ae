import { tidyText } from '#surveys/vietnamese.ts';

/** What is typed on a phone begins with a capital letter; it means the same account. */
export function readUsername(typed: string): string {
  return tidyText(typed).toLowerCase();
}

/** 3 to 32 letters without accents, digits, full stops and hyphens. */
export function isUsername(name: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{1,30}[a-z0-9]$/.test(name);
}
