import type { Target } from '#surveys/campaigns/campaign.ts';
import type { Item } from '#surveys/items/index.ts';
import type { Section } from '#surveys/questionnaire/questionnaire.ts';
import { closed, isLevelled, type Paper } from './paper.ts';
import { paperViewOf } from './views/index.ts';
import { digitsOf } from './views/level-row.tsx';
import { Box } from './views/options.tsx';

type BodiesProps = { section: Section; targets: readonly Target[]; paper: Paper };

/**
 * A row for every assessed body and a column for everything that is asked about it, as officials expect it: the
 * bodies are compared on one page, and twenty grids would be ten pages. What is written in words has a table of its
 * own below.
 */
export function Bodies({ section, targets, paper }: BodiesProps) {
  const columnsOf = (item: Item) => paperViewOf(item).columns(item, paper);
  const inColumns = section.items.filter((item) => columnsOf(item).length > 0);
  const inWords = section.items.filter((item) => columnsOf(item).length === 0);
  const columns = inColumns.flatMap(columnsOf);
  return (
    <>
      <table class="grid bodies">
        <colgroup>
          <col class="number" />
          <col class="body" />
          {columns.map(({ key, mark }) => (
            <col key={key} class={mark} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {paper.texts.rank}
            </th>
            <th scope="col" rowSpan={2}>
              {paper.texts.body}
            </th>
            {inColumns.map((item) => (
              <th key={item.code} id={item.code} scope="colgroup" colSpan={columnsOf(item).length}>
                <span>{item.wording[paper.language]}</span>
                <ScaleInWords item={item} paper={paper} />
              </th>
            ))}
          </tr>
          <tr>
            {columns.map(({ key, number, head }) => (
              <th key={key} id={key} scope="col" class="level">
                {number && <b>{closed(number)} </b>}
                <span>{head[paper.language].replaceAll('/', '/\u200b')}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {targets.map((target, index) => (
            <tr key={target.code}>
              <td class="number">{index + 1}</td>
              <td>{target.name[paper.language]}</td>
              {columns.map(({ key, mark }) => (
                <td key={key} class="digit">
                  {mark === 'box' && <Box />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {inWords.map((item) => (
        <WordsOnBodies key={item.code} item={item} targets={targets} paper={paper} />
      ))}
    </>
  );
}

/** "1 – Rất kém; 2 – Kém; …": what is written into the cells of these columns. */
function ScaleInWords({ item, paper }: { item: Item; paper: Paper }) {
  if (!isLevelled(item)) return null;
  const digits = digitsOf(item.scale, paper).map(({ value, label }) => `${value} – ${label}`);
  return <p class="scale">{digits.join('; ')}</p>;
}

function WordsOnBodies({ item, targets, paper }: { item: Item; targets: readonly Target[]; paper: Paper }) {
  return (
    <table class="grid words">
      <colgroup>
        <col class="number" />
        <col class="body" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{paper.texts.rank}</th>
          <th scope="col">{paper.texts.body}</th>
          <th scope="col" id={item.code}>
            {item.number && <b>{closed(item.number)} </b>}
            <span>{item.wording[paper.language]}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {targets.map((target, index) => (
          <tr key={target.code}>
            <td class="number">{index + 1}</td>
            <td>{target.name[paper.language]}</td>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
