import { fill } from '../../../texts/fill.ts';
import { resultTexts } from '../../../texts/results/texts.ts';
import type { Words } from '../../words.tsx';
import { type HeatRow, shadeEnds } from './heat-cells.ts';

/** "dưới 50 %", "50 – 60 %", … "từ 90 %", the lightest first. */
export function shadeWords({ language, share, count }: Words): string[] {
  const { below, between, from } = resultTexts[language].heat;
  const whole = (percent: number) => share(percent / 100, 0);
  return [
    fill(below, { to: whole(shadeEnds[0]) }),
    ...shadeEnds
      .slice(1)
      .map((to, index) => fill(between, { from: count(shadeEnds[index] ?? 0), to: whole(to) })),
    fill(from, { from: whole(shadeEnds.at(-1) ?? 0) }),
  ];
}

/** "n = 27–29": answers about one body, from the fewest to the most of a statement. */
export function numberWords({ n }: HeatRow, { t, language, count }: Words): string {
  if (!n) return t.few;
  const { smallest, largest } = n;
  const told = smallest === largest ? count(largest) : `${count(smallest)}–${count(largest)}`;
  return fill(resultTexts[language].figure.n, { n: told });
}
