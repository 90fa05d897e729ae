import { fill } from '../../../texts/fill.ts';
import { nWords } from '../../par-index/n-words.ts';
import { useComposing } from '../composing.ts';
import { type CriterionEffect, useCriteriaWords } from '../views.ts';
import { signed } from './all-effects.tsx';

/** From items to groups, weights, the maximum and the one rounding, as far as each step may be told. */
export function CompositionSteps({ effect }: { effect: CriterionEffect }) {
  const words = useCriteriaWords();
  const { p, say, decimal, percent, count } = words;
  const { basis } = useComposing();
  const { groups, outcome, within, points, before, exact, itemIndices, maximum } = effect;
  const nameOf = (code: string) => {
    const known = basis?.groups.find((group) => group.code === code);
    return known ? say(known.name) : code;
  };
  const scored = outcome.code === 'scored' ? outcome : undefined;
  const indexPercent = scored && 'indexPercent' in scored ? scored.indexPercent : undefined;
  const told = groups.filter((group) => group.indexPercent !== undefined);
  const sum = told
    .map(({ weightUsed, weight, indexPercent: own }) =>
      own ? `${decimal(trimmed(weightUsed ?? weight))} × ${percent(own)}` : '',
    )
    .join(' + ');
  return (
    <>
      {scored && before?.score ? (
        <dl class="before-now">
          <div>
            <dt>{p.effect.before}</dt>
            <dd>{decimal(before.score)}</dd>
          </div>
          <div>
            <dt>{p.effect.now}</dt>
            <dd>{decimal(scored.score)}</dd>
          </div>
          <div>
            <dt>{p.effect.change}</dt>
            <dd>{effect.change === null ? '–' : signed(effect.change, decimal)}</dd>
          </div>
        </dl>
      ) : null}
      <table class="effects">
        <caption class="unseen">{p.effect.group}</caption>
        <thead>
          <tr>
            <th scope="col">{p.effect.group}</th>
            <th scope="col" class="number">
              n
            </th>
            <th scope="col" class="number">
              {p.effect.beforeShort}
            </th>
            <th scope="col" class="number">
              {p.effect.nowShort}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, n, minimumN, indexPercent: own }) => {
            const earlier = before?.indices.find((one) => one.group === group)?.indexPercent;
            const isEnough = n.smallest !== null && n.smallest >= Math.max(minimumN, 1);
            return (
              <tr key={group}>
                <th scope="row">{nameOf(group)}</th>
                <td class="number">
                  {nWords(n.smallest, words)}
                  {isEnough ? null : <small> ({fill(p.effect.enough, { n: count(minimumN) })})</small>}
                </td>
                <td class="number">{earlier ? percent(earlier) : '–'}</td>
                <td class="number">
                  {own ? percent(own) : isEnough ? words.t.withheld : <i>{p.effect.notEnough}</i>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {scored ? (
        <details class="composition" open>
          <summary>{p.effect.steps}</summary>
          {indexPercent && exact ? (
            <ol>
              <li class="step-by-step">
                {within.code === 'ALLSAT' ? (
                  p.effect.ballots
                ) : (
                  <>
                    {fill(p.effect.stepItems, {
                      rule: [
                        ...new Set(groups.flatMap(({ items }) => items.map(({ rule }) => rule.code))),
                      ].join(', '),
                    })}
                    <ul class="item-indices">
                      {itemIndices.map(({ group, item, indexPercent: own }) => (
                        <li key={`${group} ${item}`}>
                          {item}: {own ? percent(own) : words.t.withheld}
                        </li>
                      ))}
                    </ul>
                  </>
                )}
              </li>
              <li class="step-by-step">
                {fill(p.effect.stepGroup, { rule: within.code })}:{' '}
                {told
                  .map(({ group, indexPercent: own }) => `${nameOf(group)} ${percent(own ?? '0')}`)
                  .join('; ')}
              </li>
              <li class="step-by-step">
                {fill(p.effect.stepWeights, { sum, index: percent(indexPercent) })}
              </li>
              {points ? (
                <li class="step-by-step">
                  {fill(p.effect.stepPoints, { rule: points.code, share: percent(exact.share) })}
                </li>
              ) : null}
              <li class="step-by-step">
                {fill(p.effect.stepMaximum, {
                  maximum: decimal(maximum),
                  share: percent(exact.share),
                  score: decimal(exact.score),
                })}
              </li>
              <li class="step-by-step">{fill(p.effect.stepRound, { score: decimal(scored.score) })}</li>
            </ol>
          ) : (
            <p>{fill(p.effect.stepHidden, { score: decimal(scored.score) })}</p>
          )}
        </details>
      ) : null}
    </>
  );
}

/** "0.5000" → "0.5". */
function trimmed(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
