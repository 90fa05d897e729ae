import type { AuthoredItem } from '../items/index.ts';
import { words } from './authoring.ts';

/** The general item VI.1 (domain.md §7.2): what the rule "one overall item" reads. */
export const overall: AuthoredItem = {
  kind: 'rating',
  code: 'VI1',
  wording: words(
    'Nhìn chung, Ông/Bà hài lòng ở mức nào về sự phục vụ của UBND phường?',
    "All in all, how satisfied are you with the service of the ward People's Committee?",
  ),
  scale: 'HL5',
};
