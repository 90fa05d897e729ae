import type { WhiskerRow } from '../../figures/whiskers.tsx';
import type { Words } from '../../words.tsx';
import { pointOf } from '../estimates.ts';
import type { Choice } from '../results-page.tsx';

/** The options in the order in which they were read; those that are withheld say so in the place of the dot. */
export function choiceRows({ options }: Pick<Choice, 'options'>, words: Words): WhiskerRow[] {
  return options.map(({ label, told }) => {
    const point = told ? pointOf(told.share, told, words) : undefined;
    return { key: label.vi, label: words.say(label), ...(point ? { point } : { blank: words.t.withheld }) };
  });
}
