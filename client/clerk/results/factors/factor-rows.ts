import { resultTexts } from '../../../texts/results/texts.ts';
import type { WhiskerRow } from '../../figures/whiskers.tsx';
import type { Words } from '../../words.tsx';
import { pointOfIndex } from '../estimates.ts';
import type { Factor, Round } from '../results-page.tsx';
import { ranked } from '../sentences.ts';

/** Best first, those without an index last; what does not count towards the group's index stands below, apart. */
export function factorRows({ factors }: Pick<Round, 'factors'>, words: Words): WhiskerRow[] {
  const rated = factors.filter(({ favourable }) => favourable !== null);
  const headline = inOrder(rated.filter(({ isHeadline }) => isHeadline));
  const others = inOrder(rated.filter(({ isHeadline }) => !isHeadline));
  const rowOf = (factor: Factor, heading?: string): WhiskerRow => {
    const point = pointOfIndex(factor, words);
    return {
      key: factor.code,
      label: words.say(factor.title),
      note: factor.favourable === 'NEG' ? words.t.results.negative : undefined,
      ...(point ? { point } : { blank: words.t.withheld }),
      heading,
    };
  };
  const { outside } = resultTexts[words.language].factors;
  return [
    ...headline.map((factor) => rowOf(factor)),
    ...others.map((factor, index) => rowOf(factor, index === 0 && headline.length > 0 ? outside : undefined)),
  ];
}

function inOrder(factors: readonly Factor[]): Factor[] {
  const told = ranked(factors).map(({ of }) => of);
  return [...told, ...factors.filter((factor) => !told.includes(factor))];
}

/** Why a factor does not count towards the group's index; nothing where it does. */
export function factorKind({ isHeadline, favourable, isOptional }: Factor, { t }: Words): string {
  if (isHeadline) return '';
  if (favourable === 'NEG') return t.results.negative;
  return isOptional ? t.results.optional : t.results.general;
}
