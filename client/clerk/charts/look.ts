/** The desk's colours as they are now, for a canvas, which knows no style sheet. */
export type Look = {
  text: string;
  muted: string;
  line: string;
  background: string;
  accent: string;
  font: string;
  isStill: boolean;
  /** Dots of the canvas in one CSS pixel. */
  density: number;
};

export function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    text: of('--text'),
    muted: of('--muted'),
    line: of('--line'),
    background: of('--background'),
    accent: of('--accent'),
    font: style.fontFamily,
    isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
    density: devicePixelRatio,
  };
}

/** Black on white, whatever the screen's scheme: before a page is printed no style for paper applies yet. */
export const onPaper = {
  text: '#000',
  muted: '#333',
  line: '#bbb',
  background: '#fff',
  accent: '#0f5c4d',
  density: 3,
};

/** What is between the margins of an A4 page (`print.css`), 17 cm, in CSS pixels. */
export const paperWidth = 640;

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
