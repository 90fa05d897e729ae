import { fill } from '../../../texts/fill.ts';
import { ruleText } from '../rule-list.tsx';
import { type UnitTotal, type UnitView, useUnitWords } from './unit-part.tsx';

/** What is added up, split as scoring tools print it, and every step after it. */
export function TotalSteps({ total, view }: { total: UnitTotal; view: UnitView }) {
  const words = useUnitWords();
  const { u, say, decimal } = words;
  if (total.code !== 'reckoned') return null;
  const { appraised, officials, satisfaction } = total.parts;
  const parts = [
    [u.partAppraised, appraised],
    [u.partOfficials, officials],
    [u.partSatisfaction, satisfaction],
  ] as const;
  return (
    <>
      <dl class="before-now">
        {parts.map(([name, points]) =>
          points === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{decimal(points)}</dd>
            </div>
          ),
        )}
      </dl>
      <table class="effects">
        <caption>{u.how}</caption>
        <thead>
          <tr>
            <th scope="col">{u.step}</th>
            <th scope="col" class="number">
              {u.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {total.steps.map(({ rule, points, maximum }) => {
            const described = view.rules.find(({ code }) => code === rule.code);
            return (
              <tr key={rule.code}>
                <th scope="row">
                  {ruleText(rule, words)}
                  <small> {described ? say(described.formula) : ''}</small>
                </th>
                <td class="number">{fill(u.of, { points: decimal(points), maximum: decimal(maximum) })}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
