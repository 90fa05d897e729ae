/** How many of a batch's cards there were, were used and were taken back; the rest is with people. */
export type CardCounts = { printed: number; spent: number; revoked: number };

/** `used: 'few'`: from one to four; then neither what is left is told nor how many were taken back. */
export type ShownCardCounts =
  | { printed: number; used: number; left: number; revoked: number }
  | { printed: number; used: 'few'; left: null; revoked: 'all_left' | 0 };

const few = 5;

/**
 * Who hands out cards knows who got them, and would see from the first used ones who was quick. Counts of one to four
 * are not told, and nothing they could be reckoned from.
 */
export function shownCardCounts({ printed, spent, revoked }: CardCounts): ShownCardCounts {
  if (spent > 0 && spent < few) {
    return { printed, used: 'few', left: null, revoked: revoked > 0 ? 'all_left' : 0 };
  }
  return { printed, used: spent, left: printed - spent - revoked, revoked };
}
