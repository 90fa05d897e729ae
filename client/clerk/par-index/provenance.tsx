import { fill } from '../../texts/fill.ts';
import { qualityTexts } from '../../texts/quality/texts.ts';
import { OriginLines } from '../origin/origin.tsx';
import { useWords, type Words } from '../words.tsx';
import { groupName } from './criteria-table.tsx';
import type { IndexInput, IndexInputs } from './index-page.tsx';
import { nWords, reachWords } from './n-words.ts';
import { RuleList } from './rule-list.tsx';
import { UsedItems } from './used-items.tsx';

/** What a criterion's number was made of: rules with their parameters, groups, exclusions, items. */
export function Provenance({ inputs, input }: { inputs: IndexInputs; input: IndexInput }) {
  const words = useWords();
  const { t, say, percent, decimal, count } = words;
  const { outcome, groups, note } = input;
  return (
    <div class="provenance">
      <p>
        {say(input.field.name)}
        {note ? `. ${say(note)}` : ''}
      </p>
      {outcome.code === 'not_enough_responses' ? (
        <p>{fill(t.index.lacking, { list: lackList(inputs, outcome.lacking, words) })}</p>
      ) : null}
      {outcome.code === 'scored' && outcome.leftOut.length > 0 ? (
        <p>{fill(t.index.leftOut, { list: lackList(inputs, outcome.leftOut, words) })}</p>
      ) : null}
      <RuleList inputs={inputs} input={input} />
      <table>
        <caption class="unseen">{t.progress.byGroup}</caption>
        <thead>
          <tr>
            <th scope="col">{t.progress.group}</th>
            {[t.index.weight, t.index.weightUsed, t.index.indexPercent, 'n', t.index.minimum].map((title) => (
              <th key={title} scope="col" class="number">
                {title}
              </th>
            ))}
            <th scope="col">{t.index.excluded}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, weight, weightUsed, indexPercent, n, minimumN, exclusions }) => (
            <tr key={group}>
              <th scope="row">{groupName(inputs, group, words)}</th>
              <td class="number">{decimal(weight)}</td>
              <td class="number">{weightUsed ? decimal(weightUsed) : '–'}</td>
              <td class="number">{indexPercent ? percent(indexPercent) : '–'}</td>
              <td class="number">{reachWords(n, words)}</td>
              <td class="number">{count(minimumN)}</td>
              <td>{exclusionWords(exclusions, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <UsedItems inputs={inputs} input={input} />
      <details class="origin">
        <summary>{t.index.origin.title}</summary>
        <OriginLines provenance={inputs.provenance} groups={inputs.groups} />
      </details>
    </div>
  );
}

type Lacking = Extract<IndexInput['outcome'], { code: 'not_enough_responses' }>['lacking'];

function lackList(inputs: IndexInputs, lacking: Lacking, words: Words): string {
  const { t, count } = words;
  return lacking
    .map(({ group, n, minimumN }) =>
      fill(t.index.lack, {
        group: groupName(inputs, group, words),
        n: nWords(n, words),
        minimum: count(minimumN),
      }),
    )
    .join('; ');
}

const reasons = ['partial', 'screened_out', 'void', 'other_version'] as const;

function exclusionWords(
  exclusions: IndexInput['groups'][number]['exclusions'],
  { t, count, language }: Words,
): string {
  const told = reasons.flatMap((reason) => {
    const n = exclusions[reason] ?? 0;
    return n > 0 ? [`${t.dispositions[reason].toLowerCase()} ${count(n)}`] : [];
  });
  const excluded = exclusions.excluded ?? 0;
  if (excluded > 0) told.push(fill(qualityTexts[language].beside.excluded, { n: count(excluded) }));
  return told.join(', ') || t.index.nothing;
}
