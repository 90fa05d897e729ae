import { missingWords } from '../missing-words.ts';
import { useWords } from '../words.tsx';
import { groupName } from './criteria-table.tsx';
import type { IndexInput, IndexInputs } from './index-page.tsx';
import { nWords } from './n-words.ts';

/** Each question with its own n and what was missing, because every rule counts per question. */
export function UsedItems({ inputs, input }: { inputs: IndexInputs; input: IndexInput }) {
  const words = useWords();
  const { t } = words;
  const lines = input.groups.flatMap(({ group, items, completeResponses }) =>
    items.map((item) => ({
      group,
      ...item,
      missingTotal: item.n === null ? null : completeResponses - item.n,
    })),
  );
  return (
    <table>
      <caption>{t.index.items}</caption>
      <thead>
        <tr>
          <th scope="col">{t.results.item}</th>
          <th scope="col">{t.progress.group}</th>
          <th scope="col">{t.index.rule}</th>
          <th scope="col" class="number">
            n
          </th>
          <th scope="col">{t.index.missing}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ group, key, rule, n, missing, missingTotal }) => (
          <tr key={`${group} ${key}`}>
            <th scope="row">{key}</th>
            <td>{groupName(inputs, group, words)}</td>
            <td>{rule.code}</td>
            <td class="number">{nWords(n, words)}</td>
            <td>{missingWords(missing, missingTotal, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
