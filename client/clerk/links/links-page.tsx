import type { InferResponseType } from 'hono/client';
import { fill } from '../../texts/fill.ts';
import { api } from '../api.ts';
import { AnswerSentence, Part } from '../desk/page.tsx';
import { WhenReady } from '../desk/states.tsx';
import type { CampaignView } from '../desk/views.ts';
import { DataTable } from '../table/data-table.tsx';
import { useAnswer } from '../use-answer.ts';
import { useWords } from '../words.tsx';

const ask = api.campaigns[':campaign'].links.$get;
export type Links = InferResponseType<typeof ask, 200>['links'];

export function LinksPage({ campaign }: { campaign: CampaignView }) {
  const { language } = useWords();
  const answer = useAnswer(`links ${campaign.id} ${language}`, () =>
    ask({ param: { campaign: campaign.id } }),
  );
  return (
    <WhenReady answer={answer}>{({ links }) => <LinksView links={links} campaign={campaign.id} />}</WhenReady>
  );
}

export function LinksView({ links, campaign }: { links: Links; campaign: string }) {
  const { t, say, count } = useWords();
  if (links.length === 0) return <AnswerSentence>{t.links.none}</AnswerSentence>;
  const distinct = (names: string[]) => count(new Set(names).size);
  const values = {
    n: count(links.length),
    groups: distinct(links.map(({ group }) => group.vi)),
    points: distinct(links.map(({ point }) => point.vi)),
  };
  return (
    <>
      <AnswerSentence>{fill(t.links.answer, values)}</AnswerSentence>
      <p class="aside">{t.links.note}</p>
      <p class="choices">
        <a class="button" href={`/print/campaigns/${campaign}/posters`} target="_blank" rel="noopener">
          {t.links.posters} <small>{t.links.newTab}</small>
        </a>
        <a
          class="button"
          href={`/print/campaigns/${campaign}/posters?as=table_cards`}
          target="_blank"
          rel="noopener"
        >
          {t.links.tableCards} <small>{t.links.newTab}</small>
        </a>
        <a
          class="button"
          href={`/print/campaigns/${campaign}/posters?as=cut_cards`}
          target="_blank"
          rel="noopener"
        >
          {t.links.cutCards} <small>{t.links.newTab}</small>
        </a>
        <a class="button" href={`/print/campaigns/${campaign}/ballots`} target="_blank" rel="noopener">
          {t.links.ballots} <small>{t.links.newTab}</small>
        </a>
      </p>
      <Part title={t.pageTitles.links}>
        <DataTable
          caption={t.pageTitles.links}
          rows={links}
          keyOf={({ code }) => code}
          searchable={({ code, group, point }) =>
            `${code} ${code.replace(' ', '')} ${say(group)} ${say(point)}`
          }
          columns={[
            { title: t.progress.group, value: ({ group }) => say(group) },
            { title: t.progress.point, value: ({ point }) => say(point) },
            {
              title: t.links.code,
              value: ({ code }) => code,
              show: ({ code }) => <b class="code">{code}</b>,
            },
            {
              title: t.links.address,
              value: ({ path }) => path,
              show: ({ path }) => (
                <a href={path} target="_blank" rel="noopener">
                  {path}
                </a>
              ),
            },
            {
              title: t.links.open,
              value: ({ isPublic, admission }) =>
                isPublic && admission !== 'access_code' ? t.links.isPublic : t.links.isClosed,
            },
            { title: t.links.admission, value: ({ admission }) => t.links.admissions[admission] },
          ]}
        />
      </Part>
    </>
  );
}
