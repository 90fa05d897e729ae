import { type VersionTexts, versionTexts } from '#client/texts/versions/texts.ts';
import { useWords } from '../desk/words.tsx';

/** What the screens on versions, rehearsal, import and pasting say, in the language of the screen. */
export function useVersionTexts(): VersionTexts {
  return versionTexts[useWords().language];
}
