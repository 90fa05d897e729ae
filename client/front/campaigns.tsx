import { dayInWords } from '#client/texts/day-in-words.ts';
import { fill } from '#client/texts/fill.ts';
import { inLanguage, textsOf } from './frame.tsx';
import type { Door, Entry, FrontPage, OpenCampaign, OtherCampaign } from './views.ts';

export function OpenCampaignPart({ campaign, page }: { campaign: OpenCampaign; page: FrontPage }) {
  const texts = textsOf(page);
  const titleId = `campaign-${campaign.id}`;
  return (
    <article aria-labelledby={titleId}>
      <p class="unit">{campaign.unit[page.language]}</p>
      <h3 id={titleId}>{campaign.title[page.language]}</h3>
      {campaign.isTrial && (
        <p class="trial">
          <strong>{texts.trial}</strong> – {texts.trialMeaning}
        </p>
      )}
      <p>{fill(texts.until, { day: dayInWords(campaign.lastDay, page.language) })}</p>
      {campaign.entries.length === 0 ? (
        <p>{texts.byCodeOnly}</p>
      ) : (
        <>
          <p class="choose">{texts.choose}</p>
          <ul class="entries">
            {campaign.entries.map((entry) => (
              <EntryPart key={entry.group.vi} entry={entry} page={page} />
            ))}
          </ul>
          <p class="promise">{texts.promise}</p>
        </>
      )}
    </article>
  );
}

function EntryPart({ entry: { group, main, doors }, page }: { entry: Entry; page: FrontPage }) {
  const texts = textsOf(page);
  const name = group[page.language];
  const list = <Doors doors={doors} label={fill(texts.pointsOf, { group: name })} page={page} />;
  if (!main) {
    return (
      <li>
        <details>
          <summary class="door">
            <b>{name}</b> <span>{texts.choosePoint}</span>
          </summary>
          {list}
        </details>
      </li>
    );
  }
  return (
    <li>
      <a class="door" href={addressOf(main, page)}>
        <b>{name}</b> <span>{fill(texts.at, { point: main.point[page.language] })}</span>
      </a>
      {doors.length > 0 && (
        <details>
          <summary class="more">{texts.otherPoints}</summary>
          {list}
        </details>
      )}
    </li>
  );
}

function Doors({ doors, label, page }: { doors: readonly Door[]; label: string; page: FrontPage }) {
  return (
    <ul class="points" aria-label={label}>
      {doors.map((door) => (
        <li key={door.code}>
          <a href={addressOf(door, page)}>{door.point[page.language]}</a>
        </li>
      ))}
    </ul>
  );
}

function addressOf({ code }: Door, { language }: FrontPage): string {
  return inLanguage(`/k/${code}`, language);
}

export function OtherCampaigns({
  campaigns,
  page,
}: {
  campaigns: readonly OtherCampaign[];
  page: FrontPage;
}) {
  const texts = textsOf(page);
  if (campaigns.length === 0) return null;
  return (
    <section aria-labelledby="others">
      <h2 id="others">{texts.others}</h2>
      <ul class="others">
        {campaigns.map(({ id, title, isTrial, when, firstDay, lastDay }) => (
          <li key={id}>
            {title[page.language]}
            {isTrial && ` (${texts.trial})`}:{' '}
            {fill(texts[when], {
              firstDay: dayInWords(firstDay, page.language),
              lastDay: dayInWords(lastDay, page.language),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
