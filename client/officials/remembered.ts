import { isLanguage, type Language } from '#surveys/questionnaire/wording.ts';

/** The officials' language is one for all their screens; it is kept on this machine where the browser allows it. */
const place = 'clerk-language';

export function readLanguage(): Language {
  try {
    const kept = localStorage.getItem(place);
    return isLanguage(kept) ? kept : 'vi';
  } catch {
    return 'vi'; // storage is forbidden
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(place, language);
  } catch {
    // storage is forbidden: the choice lasts as long as the page
  }
}
