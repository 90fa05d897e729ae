import type { Option } from '#surveys/items/kind.ts';
import type { Wording } from '#surveys/questionnaire/wording.ts';
import type { BodyColumn, Paper } from '../paper.ts';

type OptionsProps = { options: readonly Option[]; isDeclinable?: boolean | undefined; paper: Paper };

/** How many options fit beside each other, by the letters of the longest. */
function columnsFor(labels: readonly string[]): number {
  const longest = Math.max(...labels.map((label) => label.length));
  if (longest <= 13 && labels.length > 4) return 5;
  if (longest <= 18) return 4;
  if (longest <= 24) return 3;
  return longest <= 60 ? 2 : 1;
}

export function Options({ options, isDeclinable, paper }: OptionsProps) {
  const { language, texts, hasOptionNumbers } = paper;
  // one box alone is no choice between numbers
  const isNumbered = hasOptionNumbers && options.length > 1;
  const short = options.filter(({ specify }) => !specify).map(({ label }) => label[language]);
  return (
    <ul class={`options in-${columnsFor(isDeclinable ? [...short, texts.decline] : short)}`}>
      {options.map(({ code, label, specify }, index) => (
        <li key={code} class={specify ? 'specify' : undefined}>
          {isNumbered && <OptionNumber number={index + 1} />}
          <Box />
          <span>{label[language]}</span>
          {specify && <i class="dots" />}
        </li>
      ))}
      {isDeclinable && (
        <li>
          {isNumbered && <OptionNumber number={options.length + 1} />}
          <Box />
          <span>{texts.decline}</span>
        </li>
      )}
    </ul>
  );
}

/** Small, before the box: for whoever keys the ballot, not for whoever fills it in. */
function OptionNumber({ number }: { number: number }) {
  return <small class="key">{number}</small>;
}

/** A square to be marked with X: drawn by its border, so that it prints from every font and in every grey. */
export function Box() {
  return <i class="box" />;
}

/** A column to tick for each option, where every body is a row. */
export function optionColumns(
  { code, options }: { code: string; options: readonly Option[] },
  decline?: Wording,
): BodyColumn[] {
  const columns = options.map(
    (option): BodyColumn => ({ key: `${code}_${option.code}`, head: option.label, mark: 'box' }),
  );
  return decline ? [...columns, { key: `${code}_`, head: decline, mark: 'box' }] : columns;
}
