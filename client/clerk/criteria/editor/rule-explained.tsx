import { type RuleCode, rules } from '#surveys/scoring/rules/index.ts';
import type { Rule } from '#surveys/scoring/rules/kind.ts';
import { fill } from '../../../texts/fill.ts';
import { useCriteriaWords } from '../views.ts';

/** A rule's formula, what it rests on, and its worked number. */
export function RuleExplained({ rule }: { rule: Rule | undefined }) {
  const { p, say } = useCriteriaWords();
  if (!rule) return null;
  return (
    <div class="explained">
      <p>{say(rule.formula)}.</p>
      <p>{fill(p.criterion.example, { example: isCode(rule.code) ? p.examples[rule.code] : '' })}</p>
      <p class="aside">{fill(p.criterion.source, { source: say(rule.source) })}</p>
    </div>
  );
}

function isCode(code: string): code is RuleCode {
  return Object.hasOwn(rules, code);
}
