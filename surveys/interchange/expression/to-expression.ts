import type { ConditionInput } from '../../questionnaire/condition.ts';
import type { Known } from './condition.ts';

/** A run of numbers shorter than this is written one by one. */
const shortestRun = 3;

/**
 * A condition as XLSForm's `relevant`, so that `conditionOf` reads the same condition back from it. An item that is
 * not known is written as if it offered the options that are looked for.
 */
export function expressionOf(condition: ConditionInput, known: (item: string) => Known | undefined): string {
  function written(part: ConditionInput, isInner: boolean): string {
    if ('not' in part) return `not(${written(part.not, false)})`;
    if ('item' in part) {
      const said = marked(part.item, part.oneOf, known(part.item));
      return isInner && said.length > 1 ? `(${said.join(' ')})` : said.join(' ');
    }
    const [parts, word] = 'all' in part ? [part.all, 'and'] : [part.any, 'or'];
    const joined = parts.map((inner) => written(inner, true)).join(` ${word} `);
    return isInner && parts.length > 1 ? `(${joined})` : joined;
  }
  return written(condition, false);
}

/** Pieces to be joined by spaces; more than one where they must be bracketed among others. */
function marked(item: string, oneOf: readonly string[], known: Known | undefined): string[] {
  const reference = `\${${item}}`;
  const run = known?.reads === 'numbers' ? runOf(reference, oneOf, known) : undefined;
  if (run) return run;
  const each = oneOf.map((mark) => {
    if (known?.reads === 'numbers') return `${reference} = ${mark}`;
    if (known?.reads === 'days') return `${reference} = date(${quoted(mark)})`;
    const name = known?.marks?.find((one) => one.mark === mark)?.name ?? mark;
    const isSeveral = known !== undefined && known.atMost > 1;
    return isSeveral ? `selected(${reference}, ${quoted(name)})` : `${reference} = ${quoted(name)}`;
  });
  return each.flatMap((one, index) => (index === 0 ? [one] : ['or', one]));
}

/** `${N} >= 18`, `${N} <= 6` or both, where the numbers follow each other without a gap. */
function runOf(reference: string, oneOf: readonly string[], { marks }: Known): string[] | undefined {
  const [first, last] = [oneOf[0], oneOf.at(-1)];
  const start = marks?.findIndex(({ mark }) => mark === first) ?? -1;
  const isRun = oneOf.every((mark, index) => marks?.[start + index]?.mark === mark);
  if (!marks || start < 0 || !isRun || oneOf.length < shortestRun) return undefined;
  if (last === marks.at(-1)?.mark) return [`${reference} >= ${first}`];
  if (start === 0) return [`${reference} <= ${last}`];
  return [`${reference} >= ${first}`, 'and', `${reference} <= ${last}`];
}

/** XPath has no escape: a text with both kinds of quotation marks cannot be written, and no code has either. */
function quoted(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}
