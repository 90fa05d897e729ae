import type { Context } from 'hono';
import { isLanguage, type Language } from '#surveys/questionnaire/wording.ts';

/** `?lang=en`; everything else is Vietnamese. */
export function languageOf(c: Context): Language {
  const asked = c.req.query('lang');
  return isLanguage(asked) ? asked : 'vi';
}

/** The page's own script asks for JSON; a form sent by the browser asks for a page. */
export function wantsJson(c: Context): boolean {
  return c.req.header('Accept')?.includes('application/json') ?? false;
}
