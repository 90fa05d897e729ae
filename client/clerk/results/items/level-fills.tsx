import { levelColour, mixedColours } from '../../figures/level-colours.ts';
import type { Piece } from './diverging.ts';

/** A level or neighbouring levels shown as one, by position, worst first. */
export type Kind = Pick<Piece, 'from' | 'to' | 'isMixed'>;

export const isKind = (a: Pick<Kind, 'from' | 'to'>, b: Pick<Kind, 'from' | 'to'>) =>
  a.from === b.from && a.to === b.to;

export const kindName = (prefix: string, { from, to }: Kind) => `${prefix}-level-${from}-${to}`;

/** The plain colour under the marks, for words that stand on it. */
export const groundOf = ({ from, isMixed }: Kind, count: number) =>
  isMixed ? mixedColours[0] : levelColour(from, count);

/** Every kind that occurs, worst first. */
export function kindsOf(pieces: readonly Piece[]): Kind[] {
  const kinds: Kind[] = [];
  for (const { from, to, isMixed } of pieces)
    if (!kinds.some((kind) => isKind(kind, { from, to }))) kinds.push({ from, to, isMixed });
  return kinds.sort((a, b) => a.from - b.from || a.to - b.to);
}

/**
 * Colours that stay apart for the colour-blind; and where there is no colour at all, what lies below the middle is
 * hatched, so that very dissatisfied and very satisfied, both dark, are told apart. Joined levels have broad stripes
 * of their two colours, grey ones where the middle is among them.
 */
export function LevelFills({
  kinds,
  count,
  prefix,
}: {
  kinds: readonly Kind[];
  count: number;
  prefix: string;
}) {
  return (
    <defs>
      {kinds.map((kind) => {
        const [first, last] = kind.isMixed
          ? mixedColours
          : [levelColour(kind.from, count), levelColour(kind.to, count)];
        const isJoined = kind.from !== kind.to;
        const isBelow = kind.from < (count + 1) / 2;
        return (
          <pattern
            key={kindName(prefix, kind)}
            id={kindName(prefix, kind)}
            width={isJoined ? 12 : 6}
            height={isJoined ? 12 : 6}
            patternUnits="userSpaceOnUse"
            patternTransform={isJoined ? 'rotate(45)' : 'rotate(-45)'}
          >
            <rect width="12" height="12" fill={first} />
            {isJoined ? <rect width="6" height="12" fill={last} /> : null}
            {isBelow && !isJoined ? <rect width="1.3" height="6" fill="#ffffff" opacity="0.75" /> : null}
          </pattern>
        );
      })}
    </defs>
  );
}
