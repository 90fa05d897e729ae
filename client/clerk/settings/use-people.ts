import { type PeopleTexts, peopleTexts } from '../../texts/people/texts.ts';
import { useWords } from '../words.tsx';

export function usePeople(): PeopleTexts {
  return peopleTexts[useWords().language];
}
