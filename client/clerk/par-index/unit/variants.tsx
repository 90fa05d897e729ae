import { fill } from '../../../texts/fill.ts';
import { totalSentence, type UnitView, useUnitWords } from './unit-part.tsx';

type Compared = NonNullable<UnitView['reckoned']>['compared'];

/** The same points by the variants, side by side, each marked as nobody's official way. */
export function Variants({ compared }: { compared: Compared }) {
  const words = useUnitWords();
  const { u, say, decimal, percent } = words;
  if (compared.every(({ total }) => total.code !== 'reckoned')) return null;
  return (
    <>
      <h3>{u.compared}</h3>
      <p class="aside">{u.comparedHow}</p>
      <table class="effects">
        <caption class="unseen">{u.compared}</caption>
        <thead>
          <tr>
            <th scope="col">{u.way}</th>
            <th scope="col" class="number">
              {u.total}
            </th>
            <th scope="col" class="number">
              {u.percent}
            </th>
          </tr>
        </thead>
        <tbody>
          {compared.map(({ id, name, isSurveyCounted, total }) => (
            <tr key={id}>
              <th scope="row">
                {say(name)} <small>({isSurveyCounted ? u.withSurvey : u.withoutSurvey})</small>
              </th>
              {total.code === 'reckoned' ? (
                <>
                  <td class="number">
                    {fill(u.of, { points: decimal(total.points), maximum: decimal(total.maximum) })}
                  </td>
                  <td class="number">{percent(total.percent)}</td>
                </>
              ) : (
                <td colSpan={2}>
                  <i>{totalSentence(total, words)}</i>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
