import { campaignTexts } from '#client/texts/campaigns/texts.ts';
import { dayInWords } from '#client/texts/day-in-words.ts';
import { fill } from '#client/texts/fill.ts';
import { printTexts } from '#client/texts/print/texts.ts';
import { htmlDocument } from '#client/ui/html-document.tsx';
import type { CampaignDraft } from '#surveys/campaigns/preparation/draft.ts';
import { allocatedTo, quotaAt } from '#surveys/campaigns/preparation/quota-edits.ts';
import { GroupTable } from './group-table.tsx';
import { PointTables } from './point-tables.tsx';
import type { SampleSheetView } from './view.ts';

/** What is asked of the leader's signature: how many, how precise, where. The bar above it is not printed. */
export function sampleSheetPage(view: SampleSheetView): string {
  const { language, campaign } = view;
  const texts = campaignTexts[language].sheet;
  const title = campaign.title[language] || campaign.title.vi;
  return htmlDocument({
    language,
    title: `${texts.title} – ${title}`,
    styles: [view.stylesheet],
    children: (
      <>
        <header class="bar">
          <p>
            <a href={`/clerk/preparation/${campaign.id}/sample`}>{texts.back}</a>
          </p>
          <p>{texts.hint}</p>
        </header>
        <main class="sheet sample">
          <Head view={view} title={title} />
          <h2>{texts.byGroup}</h2>
          <p class="note">{texts.formula}</p>
          <GroupTable view={view} />
          <p class="note">{texts.marginNote}</p>
          <h2>{texts.byPoint}</h2>
          <PointTables view={view} />
          {isAnyEdited(campaign) ? <p class="note">{texts.editedNote}</p> : null}
          <div class="signatures">
            <p>{texts.maker}</p>
            <p>{texts.leader}</p>
          </div>
        </main>
      </>
    ),
  });
}

/** Was any quota changed after it was shared out? */
function isAnyEdited(campaign: CampaignDraft): boolean {
  return campaign.groups.some(({ code, allocation }) =>
    allocatedTo(campaign, code, allocation)?.some(
      (share, at) => share !== quotaAt(campaign, code, campaign.points[at]?.id ?? ''),
    ),
  );
}

function Head({ view, title }: { view: SampleSheetView; title: string }) {
  const { language, campaign } = view;
  const texts = campaignTexts[language].sheet;
  const { planNumber, planDate, firstDay, lastDay } = campaign;
  const upper = campaign.upperUnits.at(-1);
  return (
    <header>
      {upper ? <p class="upper">{upper[language] || upper.vi}</p> : null}
      <p class="unit">{campaign.unit[language] || campaign.unit.vi}</p>
      {view.isDraft ? (
        <p class="mark">
          <b>{texts.draft}</b> – {texts.draftMeaning}
        </p>
      ) : null}
      {view.isTrial ? (
        <p class="mark">
          <b>{printTexts[language].trial}</b> – {printTexts[language].trialMeaning}
        </p>
      ) : null}
      <h1>{texts.title}</h1>
      <p class="title">{title}</p>
      {planNumber && planDate ? (
        <p>{fill(texts.plan, { number: planNumber, day: dayInWords(planDate, language) })}</p>
      ) : null}
      {firstDay && lastDay ? (
        <p>
          {fill(texts.window, {
            firstDay: dayInWords(firstDay, language),
            lastDay: dayInWords(lastDay, language),
          })}
        </p>
      ) : null}
    </header>
  );
}
