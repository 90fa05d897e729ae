import { fill } from '../../../texts/fill.ts';
import { type Effect, useCriteriaWords } from '../views.ts';
import { reasonOf } from './effect-part.tsx';

/** Every criterion that can be reckoned: before, now, and the difference. */
export function AllEffects({ effect }: { effect: Effect }) {
  const { p, say, decimal } = useCriteriaWords();
  return (
    <table class="effects">
      <caption class="unseen">{p.effect.all}</caption>
      <thead>
        <tr>
          <th scope="col">{p.effect.all}</th>
          <th scope="col" class="number">
            {p.effect.before}
          </th>
          <th scope="col" class="number">
            {p.effect.now}
          </th>
          <th scope="col" class="number">
            {p.effect.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {effect.criteria.map((one) => (
          <tr key={one.criterion.code}>
            <th scope="row">
              {one.criterion.code} {say(one.criterion.name)}
            </th>
            <td class="number">{one.before?.score ? decimal(one.before.score) : '–'}</td>
            <td class="number">
              {one.outcome.code === 'scored' ? decimal(one.outcome.score) : <i>{reasonOf(one, p.effect)}</i>}
            </td>
            <td class="number">{one.change === null ? '–' : signed(one.change, decimal)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** With its sign, which says more than a colour. */
export function signed(change: string, decimal: (text: string) => string): string {
  const number = Number(change);
  if (number === 0) return decimal('0.00');
  return fill('{sign}{size}', { sign: number > 0 ? '+' : '−', size: decimal(change.replace('-', '')) });
}
