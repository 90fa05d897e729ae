import type { Keyer } from './keyer.ts';

/**
 * The ballot in hand, in this page's memory only: whoever goes back a page by mistake finds it again as it was.
 * Nothing of it is written to this machine.
 */
export type KeptBallot = { batch: string; serial: number; isCorrection: boolean; keyer: Keyer };

let kept: KeptBallot | undefined;

export function keepBallot(ballot: KeptBallot): void {
  const isBegun = Object.keys(ballot.keyer.items).length > 0 || ballot.keyer.at === undefined;
  kept = isBegun ? ballot : undefined;
}

export function letGoOfBallot(): void {
  kept = undefined;
}

export function keptBallot(batch: string): KeptBallot | undefined {
  return kept?.batch === batch ? kept : undefined;
}

/** The browser asks before the page goes away with a ballot that the server has not saved. */
export function warnBeforeLeaving(): void {
  addEventListener('beforeunload', (event) => {
    if (kept) event.preventDefault();
  });
}
