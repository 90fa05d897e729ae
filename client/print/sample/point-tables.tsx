import { campaignTexts } from '#client/texts/campaigns/texts.ts';
import { fill } from '#client/texts/fill.ts';
import type { DraftGroup } from '#surveys/campaigns/preparation/draft.ts';
import { allocatedTo, quotaAt, quotaSum } from '#surveys/campaigns/preparation/quota-edits.ts';
import { written } from './group-table.tsx';
import type { SampleSheetView } from './view.ts';

/** So many columns fit on an upright A4. */
const columnsPerTable = 8;

/** Points down, groups across; further groups in further tables. Groups stand under letters, named below. */
export function PointTables({ view }: { view: SampleSheetView }) {
  const { campaign, language } = view;
  const tables = Math.ceil(campaign.groups.length / columnsPerTable);
  return (
    <>
      {Array.from({ length: tables }, (_, table) => {
        const first = table * columnsPerTable;
        const groups = campaign.groups.slice(first, first + columnsPerTable);
        const named = groups.map(
          ({ name }, index) => `${letterOf(first + index)} – ${name[language] || name.vi}`,
        );
        return (
          <section key={first}>
            <p class="note">{fill(campaignTexts[language].sheet.legend, { columns: named.join('; ') })}</p>
            <PointTable view={view} groups={groups} first={first} />
          </section>
        );
      })}
    </>
  );
}

function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letter}${Math.floor(index / 26)}`;
}

type PointTableProps = { view: SampleSheetView; groups: readonly DraftGroup[]; first: number };

function PointTable({ view: { campaign, language }, groups, first }: PointTableProps) {
  const texts = campaignTexts[language].sheet;
  const shares = groups.map(({ code, allocation }) => allocatedTo(campaign, code, allocation));
  const cell = (group: DraftGroup, column: number, point: number, id: string) => {
    const n = quotaAt(campaign, group.code, id);
    const share = shares[column]?.[point];
    const isEdited = share !== undefined && share !== n;
    return `${n === 0 && !isEdited ? '' : written(n, language)}${isEdited ? ' *' : ''}`;
  };
  const households = campaign.points.reduce((sum, point) => sum + (point.households ?? 0), 0);
  return (
    <table class="points">
      <thead>
        <tr>
          <th scope="col">{texts.point}</th>
          <th scope="col">{texts.households}</th>
          {groups.map((group, index) => (
            <th scope="col" key={group.code}>
              {letterOf(first + index)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {campaign.points.map((point, row) => (
          <tr key={point.id}>
            <th scope="row">{point.name[language] || point.name.vi}</th>
            <td>{point.households === undefined ? '' : written(point.households, language)}</td>
            {groups.map((group, column) => (
              <td key={group.code}>{cell(group, column, row, point.id)}</td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{texts.sum}</th>
          <td>{households === 0 ? '' : written(households, language)}</td>
          {groups.map((group) => (
            <td key={group.code}>{written(quotaSum(campaign, group.code), language)}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
