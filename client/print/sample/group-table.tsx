import { campaignTexts } from '#client/texts/campaigns/texts.ts';
import { fill } from '#client/texts/fill.ts';
import type { DraftGroup } from '#surveys/campaigns/preparation/draft.ts';
import { quotaSum } from '#surveys/campaigns/preparation/quota-edits.ts';
import type { Language } from '#surveys/questionnaire/wording.ts';
import { sampleSize } from '#surveys/sampling/sample-size.ts';
import { marginOfError } from '#surveys/statistics/margin-of-error.ts';
import { formatNumber } from '#surveys/vietnamese.ts';
import type { SampleSheetView } from './view.ts';

/** The share for which the margin is told (domain.md §8). */
const expectedShare = 0.8;
const nothing = '–';

export function GroupTable({ view: { campaign, language } }: { view: SampleSheetView }) {
  const texts = campaignTexts[language].sheet;
  const number = (n: number | undefined) => (n === undefined ? nothing : written(n, language));
  const total = (of: (group: DraftGroup) => number) =>
    campaign.groups.reduce((sum, group) => sum + of(group), 0);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{texts.group}</th>
          <th scope="col">{texts.population}</th>
          <th scope="col">{texts.precision}</th>
          <th scope="col">{texts.computed}</th>
          <th scope="col">{texts.chosen}</th>
          <th scope="col">{texts.wanted}</th>
          <th scope="col">{texts.margin}</th>
        </tr>
      </thead>
      <tbody>
        {campaign.groups.map((group) => (
          <tr key={group.code}>
            <th scope="row">{group.name[language] || group.name.vi}</th>
            <td>{number(group.population)}</td>
            <td>{group.precision ? `${written(Number(group.precision) * 100, language, 2)} %` : nothing}</td>
            <td>{number(computedFor(group))}</td>
            <td>{number(group.sampleSize)}</td>
            <td>{number(quotaSum(campaign, group.code))}</td>
            <td>{marginFor(group, language)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{texts.sum}</th>
          <td />
          <td />
          <td />
          <td>{number(total(({ sampleSize: n = 0 }) => n))}</td>
          <td>{number(total(({ code }) => quotaSum(campaign, code)))}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

function computedFor({ population, precision }: DraftGroup): number | undefined {
  return population === undefined || precision === undefined ? undefined : sampleSize(population, precision);
}

function marginFor({ population = 0, sampleSize: n = 0 }: DraftGroup, language: Language): string {
  if (n === 0 || n > population) return nothing;
  const margin = written(Number(marginOfError(expectedShare, n, population).toFixed(1)), language, 1);
  return fill(campaignTexts[language].sheet.marginOf, { margin });
}

/** As the language writes it, with no more digits than are needed. */
export function written(value: number, language: Language, digits = 0): string {
  if (language === 'vi') {
    return formatNumber(value, digits).replace(/,(\d*?)0+$/, (_, kept: string) => (kept ? `,${kept}` : ''));
  }
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: digits }).format(value);
}
