import { useId } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import type { Scale } from '#surveys/questionnaire/scale.ts';
import { levelWorth } from '#surveys/scoring/level-worth.ts';
import { displayDecimal, roundPercent } from '#surveys/scoring/rounding.ts';
import { useItemTexts } from '../items/words.ts';
import type { ScoredUse } from './scored-items.ts';

/** What each level of a scale brings by every rule that its items are scored with. */
export function LevelWorths({ scale, uses }: { scale: Scale; uses: readonly ScoredUse[] }) {
  const { t, say, language } = useItemTexts();
  const id = useId();
  const count = scale.levels.length;
  const byRule = [...Map.groupBy(uses, ({ rule }) => JSON.stringify(rule))].flatMap(([key, same]) => {
    const [first] = same;
    if (!first) return [];
    const criteria = [...new Set(same.map(({ criterion }) => criterion).filter((one) => one !== undefined))];
    return [{ key, rule: first.rule, criteria, worths: levelWorth(first.rule, count) }];
  });
  if (byRule.length === 0) return null;
  const fitting = byRule.flatMap(({ worths, ...rest }) => (worths ? [{ ...rest, worths }] : []));
  const percent = (worth: (typeof fitting)[number]['worths'][number]) => {
    if (!worth) return '–';
    const rounded = roundPercent(worth).replace(/\.?0+$/, '') || '0';
    return language === 'vi' ? `${displayDecimal(rounded)} %` : `${rounded}%`;
  };
  return (
    <section class="worths" aria-labelledby={id}>
      <h3 id={id}>{t.scales.worth}</h3>
      <p class="hint">{t.scales.worthHint}</p>
      {byRule
        .filter(({ worths }) => !worths)
        .map(({ key, rule, criteria }) => (
          <p key={key} class="caution" role="alert">
            {fill(t.scales.noFit, { rule: rule.code, count, criteria: criteria.join(', ') })}
          </p>
        ))}
      {fitting.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
        <section class="scroll" tabIndex={0} aria-labelledby={id}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.scales.levels}</th>
                {fitting.map(({ key, rule, criteria }) => (
                  <th key={key} scope="col">
                    {rule.code}
                    <small>{criteria.join(', ')}</small>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {scale.levels.map((level, index) => (
                <tr key={index}>
                  <th scope="row">
                    {index + 1}. {say(level) || t.unnamed}
                  </th>
                  {fitting.map(({ key, worths }) => (
                    <td key={key}>{percent(worths[index])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
