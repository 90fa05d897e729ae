import { isDecimal } from '#surveys/scoring/rational.ts';
import { useWords, type Words } from '../words.tsx';
import type { IndexInput, IndexInputs } from './index-page.tsx';

type Rule = { code: string; parameters: Readonly<Record<string, unknown>> };

/** The rules in the order in which they were applied, with every parameter and what each rests on. */
export function RuleList({ inputs, input }: { inputs: IndexInputs; input: IndexInput }) {
  const words = useWords();
  const { t, say } = words;
  const { within, between, points, groups } = input;
  const used: Rule[] = [
    ...groups.flatMap(({ items }) => items.map(({ rule }) => rule)),
    within,
    between,
    ...(points ? [points] : []),
  ];
  const distinct = used.filter((rule, at) => used.findIndex((other) => sameRule(other, rule)) === at);
  return (
    <dl class="rules" aria-label={t.index.formulas}>
      {distinct.map((rule) => {
        const described = inputs.rules.find(({ code }) => code === rule.code);
        return (
          <div key={ruleText(rule, words)}>
            <dt>{ruleText(rule, words)}</dt>
            <dd>
              {described ? say(described.formula) : ''}
              {described ? <small> {say(described.source)}</small> : null}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

const sameRule = (a: Rule, b: Rule) => JSON.stringify(a) === JSON.stringify(b);

/** "FLOOR (ngưỡng 0,8)". */
export function ruleText({ code, parameters }: Rule, words: Words): string {
  const told = Object.entries(parameters).map(
    ([name, value]) => `${nameOf(name, words)}: ${valueText(value, words)}`,
  );
  return told.length === 0 ? code : `${code} (${told.join('; ')})`;
}

/** A parameter or one of its named values; what has no word yet keeps its code. */
function nameOf(name: string, { t }: Words): string {
  const words: Readonly<Record<string, string>> = t.index.parameters;
  return words[name] ?? name;
}

function valueText(value: unknown, words: Words): string {
  if (Array.isArray(value)) return value.map((one) => valueText(one, words)).join(' · ');
  if (typeof value === 'object' && value !== null) {
    return Object.values(value)
      .map((one) => valueText(one, words))
      .join(' → ');
  }
  const text = String(value);
  return isDecimal(text) ? words.decimal(text) : nameOf(text, words);
}
