import type { Language } from '#surveys/questionnaire/wording.ts';

/**
 * Where a ballot is read and sent to. The language is part of the address, so that no cookie is needed. Without a code
 * it is where one is: a page behind a card or the counter's code is the same for all of them.
 */
export function ballotAddress(code: string, language: Language): string {
  if (!code) return `?lang=${language}`;
  return language === 'vi' ? `/k/${code}` : `/k/${code}?lang=${language}`;
}

/** After the address of the other language: what is kept on this phone goes on there without asking. */
export const goOnHash = '#tiep-tuc';
