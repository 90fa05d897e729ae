import type { Option } from '../items/kind.ts';
import { type Chance, leaningOf } from './chance.ts';

/** Options stand in the order of how common they are, more or less; "other" is rare. */
export function weightOf(item: string, option: Option, index: number): number {
  if (option.specify || option.code === 'other') return 0.1;
  return (1 + 0.6 * leaningOf(`${item} ${option.code}`)) / Math.sqrt(index + 1);
}

/** One option. `home`: the collection point's id, which most people name when they are asked where they live. */
export function choose(
  item: string,
  options: readonly Option[],
  home: string,
  chance: Chance,
): Option | undefined {
  const homeCode = home.replaceAll('-', '_');
  return chance.weighted(
    options.map((option, index) => ({ option, index })),
    ({ option, index }) => weightOf(item, option, index) * (option.code === homeCode ? 200 : 1),
  )?.option;
}

/** Several different options, at most `most`. */
export function chooseSome(item: string, options: readonly Option[], most: number, chance: Chance): Option[] {
  const wanted = 1 + chance.below(Math.min(most, 3, options.length));
  const chosen: Option[] = [];
  while (chosen.length < wanted) {
    const next = choose(
      item,
      options.filter((option) => !chosen.includes(option)),
      '',
      chance,
    );
    if (!next) break;
    chosen.push(next);
  }
  return chosen;
}
