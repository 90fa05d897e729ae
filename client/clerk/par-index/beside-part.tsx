import { fill } from '../../texts/fill.ts';
import { qualityTexts } from '../../texts/quality/texts.ts';
import { Part } from '../desk/page.tsx';
import { DataTable } from '../table/data-table.tsx';
import { useWords } from '../words.tsx';
import { groupName } from './criteria-table.tsx';
import type { IndexInputs } from './index-page.tsx';

/** Why ballots were left out, and each criterion's score without and with them. */
export function BesidePart({ inputs }: { inputs: IndexInputs }) {
  const words = useWords();
  const { say, count, decimal, day, language } = words;
  const texts = qualityTexts[language].beside;
  const { beside } = inputs;
  if (!beside) return null;
  const rows = inputs.inputs.map(({ criterion, outcome }) => ({
    code: criterion.code,
    name: say(criterion.name),
    score: outcome.code === 'scored' ? outcome.score : null,
    with: beside.criteria.find((one) => one.criterion === criterion.code),
  }));
  const told = (text: string | null | undefined) => (text ? decimal(text) : '–');
  return (
    <Part
      title={texts.title}
      says={fill(texts.sentence, { n: count(beside.exclusions.reduce((sum, { n }) => sum + n, 0)) })}
    >
      <ul class="exclusions">
        {beside.exclusions.map((one) => (
          <li key={`${one.group} ${one.day} ${one.reason}`}>
            {fill(texts.reason, {
              group: groupName(inputs, one.group, words),
              n: count(one.n),
              day: day(one.day),
              reason: one.reason,
            })}
          </li>
        ))}
      </ul>
      <DataTable
        caption={texts.title}
        rows={rows}
        keyOf={({ code }) => code}
        stacks
        total={[
          texts.total,
          decimal(inputs.total.score),
          beside.total ? decimal(beside.total) : texts.untold,
        ]}
        columns={[
          { title: texts.criterion, value: ({ code, name }) => `${code} ${name}` },
          {
            title: texts.without,
            value: ({ score }) => (score ? Number(score) : null),
            show: ({ score }) => told(score),
            isNumber: true,
          },
          {
            title: texts.with,
            value: (row) => (row.with?.score ? Number(row.with.score) : null),
            show: (row) => (row.with?.isTold ? told(row.with.score) : <i>{texts.untold}</i>),
            isNumber: true,
          },
        ]}
      />
      {beside.criteria.some(({ isTold }) => !isTold) ? <p class="aside">{texts.untoldWhy}</p> : null}
    </Part>
  );
}
