/** Answers on one level, or on neighbouring levels that are shown as one; levels are numbered as stored. */
export type LevelSegment = { from: number; to: number; count: number };

/**
 * A piece of a diverging bar, in percentage points from zero: disapproval to the left, approval to the right, the
 * middle level half on each side, and so is what was joined with it (`isMixed`): how much of that is approval is not
 * told. Nothing where all levels were joined: then there is nothing to tell apart. Positions count from the worst
 * level, whichever way the scale is stored.
 */
export type Piece = {
  from: number;
  to: number;
  isMixed: boolean;
  start: number;
  end: number;
  share: number;
  count: number;
};

export function divergingBar(
  segments: readonly LevelSegment[],
  levelCount: number,
  isReversed: boolean,
): Piece[] {
  const n = segments.reduce((sum, { count }) => sum + count, 0);
  if (n === 0) return [];
  const zero = zeroOf(levelCount, isReversed);
  const turned = (level: number) => (isReversed ? levelCount + 1 - level : level);
  const pieces = segments
    .map(({ from, to, count }) => ({
      from: Math.min(turned(from), turned(to)),
      to: Math.max(turned(from), turned(to)),
      count,
      share: count / n,
    }))
    .map((piece) => ({ ...piece, isMixed: piece.from !== piece.to && leftPart(piece, zero) === 0.5 }))
    .sort((a, b) => a.from - b.from);
  const isUndivided = pieces.some(({ share, from, to }) => share === 1 && from < zero && zero < to);
  if (isUndivided) return [];
  let at = -100 * pieces.reduce((sum, piece) => sum + piece.share * leftPart(piece, zero), 0);
  return pieces.map((piece) => {
    const start = at;
    at += 100 * piece.share;
    return { ...piece, start, end: at };
  });
}

/** Of three reversed levels ("Không có – Một số – Nhiều") only the best is approval; else the middle is. */
function zeroOf(levelCount: number, isReversed: boolean): number {
  return isReversed ? levelCount - 0.5 : (levelCount + 1) / 2;
}

/** How much of a piece lies left of zero. What holds the middle, alone or joined, is centred. */
function leftPart({ from, to }: { from: number; to: number }, zero: number): number {
  if (to < zero) return 1;
  if (from > zero) return 0;
  return 0.5;
}

/** How far an axis goes to either side of zero, in percentage points. */
export type Reach = { left: number; right: number };

/** Whole quarters, the same for all charts of a page, so that their bars compare. */
export function reachOf(bars: readonly (readonly Piece[])[]): Reach {
  const ends = bars.flat().flatMap(({ start, end }) => [start, end]);
  const quarters = (value: number) => Math.min(100, Math.max(25, Math.ceil(value / 25) * 25));
  return { left: quarters(-Math.min(0, ...ends)), right: quarters(Math.max(0, ...ends)) };
}
