import { fill } from '../../texts/fill.ts';
import { AnswerSentence, Part } from '../desk/page.tsx';
import { DataTable } from '../table/data-table.tsx';
import { NewDraftForm } from './new-draft-form.tsx';
import { useCampaignWords } from './preparation.ts';
import type { PreparationList } from './views.ts';

type Fielded = PreparationList['campaigns'][number];

/** Drafts first, then what was opened, then trial runs. */
export function CampaignList({ list }: { list: PreparationList }) {
  const { p, count } = useCampaignWords();
  const official = list.campaigns.filter(({ isTrial }) => !isTrial);
  const trials = list.campaigns.filter(({ isTrial }) => isTrial);
  const open = official.filter(({ window }) => window === 'open' || window === 'grace').length;
  return (
    <div class="preparation">
      <AnswerSentence>
        {list.campaigns.length + list.drafts.length === 0
          ? p.list.none
          : open + list.drafts.length === 0
            ? p.list.answerIdle
            : fill(open === 0 ? p.list.answerNone : p.list.answer, {
                open: count(open),
                drafts: count(list.drafts.length),
              })}
      </AnswerSentence>
      <Part title={p.list.drafts}>
        {list.drafts.length === 0 ? <p>{p.list.noDrafts}</p> : <DraftTable drafts={list.drafts} />}
      </Part>
      {list.mayPrepare ? <NewDraftForm list={list} /> : null}
      {official.length > 0 ? <FieldedTable title={p.list.fielded} campaigns={official} /> : null}
      {trials.length > 0 ? <FieldedTable title={p.list.trials} campaigns={trials} /> : null}
    </div>
  );
}

function DraftTable({ drafts }: { drafts: PreparationList['drafts'] }) {
  const { p, say, day, count } = useCampaignWords();
  return (
    <DataTable
      caption={p.list.drafts}
      stacks
      rows={drafts}
      keyOf={({ id }) => id}
      columns={[
        {
          title: p.list.campaign,
          value: ({ title, id }) => say(title) || title.vi || id,
          show: ({ title, id }) => (
            <a href={`/clerk/preparation/${id}`}>{say(title) || title.vi || p.list.untitled}</a>
          ),
        },
        { title: p.list.code, value: ({ id }) => id },
        {
          title: p.list.window,
          value: ({ firstDay }) => firstDay,
          show: ({ firstDay, lastDay }) =>
            firstDay && lastDay
              ? fill(p.list.from, { firstDay: day(firstDay), lastDay: day(lastDay) })
              : p.list.noWindow,
        },
        {
          title: p.list.state,
          value: ({ left }) => left,
          show: ({ left }) => (left === 0 ? p.list.ready : fill(p.list.left, { n: count(left) })),
        },
        {
          title: p.list.savedBy,
          value: ({ savedOn }) => savedOn,
          show: ({ savedBy, savedOn }) => fill(p.list.savedByOn, { name: savedBy, day: day(savedOn) }),
        },
      ]}
    />
  );
}

function FieldedTable({ title, campaigns }: { title: string; campaigns: readonly Fielded[] }) {
  const { p, say, day, count } = useCampaignWords();
  return (
    <Part title={title}>
      <DataTable
        caption={title}
        stacks
        rows={campaigns}
        keyOf={({ id }) => id}
        columns={[
          {
            title: p.list.campaign,
            value: ({ title: name }) => say(name),
            show: ({ id, title: name }) => <a href={`/clerk/preparation/${id}`}>{say(name)}</a>,
          },
          { title: p.list.code, value: ({ id }) => id },
          {
            title: p.list.window,
            value: ({ firstDay }) => firstDay,
            show: ({ firstDay, lastDay }) =>
              fill(p.list.from, { firstDay: day(firstDay), lastDay: day(lastDay) }),
          },
          {
            title: p.list.state,
            value: ({ window, takesLate }) => (takesLate ? p.list.takesLate : p.list.windows[window]),
          },
          {
            title: p.list.responses,
            isNumber: true,
            value: ({ responses }) => responses,
            show: ({ responses }) => count(responses),
          },
        ]}
      />
    </Part>
  );
}
