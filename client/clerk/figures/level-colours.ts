/** Five levels from worst to best, apart for the colour-blind and in grey (look.md). */
export const levelColours = ['#b2182b', '#ef8a62', '#d9d9d9', '#67a9cf', '#2166ac'] as const;

/** Levels joined across the middle: neither good nor bad, whatever they hold. */
export const mixedColours = [levelColours[2], '#8c8c8c'] as const;

/** The colour of one of `count` levels, the best being the last. Scales without a middle have no grey. */
export function levelColour(position: number, count: number): string {
  if (count === 3)
    return [levelColours[0], levelColours[1], levelColours[4]][position - 1] ?? levelColours[2];
  const index = count === 1 ? 2 : Math.round(((position - 1) * 4) / (count - 1));
  return levelColours[index] ?? levelColours[2];
}

/** Words on a level's colour: dark on the light ones. */
export function inkOn(colour: string): string {
  return colour === levelColours[0] || colour === levelColours[4] ? '#fff' : '#1c1b19';
}
