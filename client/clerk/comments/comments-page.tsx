import type { InferResponseType } from 'hono/client';
import { useState } from 'preact/hooks';
import { fill } from '../../texts/fill.ts';
import { api } from '../api.ts';
import { AnswerSentence } from '../desk/page.tsx';
import { WhenReady } from '../desk/states.tsx';
import type { CampaignView } from '../desk/views.ts';
import { matches } from '../table/sort.ts';
import { useAnswer } from '../use-answer.ts';
import { useWords, type Words } from '../words.tsx';
import { CommentGroup } from './comment-group.tsx';

const ask = api.campaigns[':campaign'].comments.$get;
export type Comments = InferResponseType<typeof ask, 200>;
export type GroupComments = Comments['groups'][number];

export function CommentsPage({ campaign }: { campaign: CampaignView }) {
  const { language } = useWords();
  const answer = useAnswer(`comments ${campaign.id} ${language}`, () =>
    ask({ param: { campaign: campaign.id } }),
  );
  return <WhenReady answer={answer}>{(comments) => <CommentsView comments={comments} />}</WhenReady>;
}

export function CommentsView({ comments }: { comments: Comments }) {
  const words = useWords();
  const { t, say, count } = words;
  const [typed, setTyped] = useState('');
  const [group, setGroup] = useState('');
  const shown = comments.groups
    .filter(({ code }) => group === '' || code === group)
    .map((one) => withMatches(one, typed))
    .filter(({ items }) => items.length > 0);
  const found = shown.reduce((sum, { n }) => sum + n, 0);
  const isNarrowed = typed.trim() !== '' || group !== '';
  return (
    <>
      <AnswerSentence>{commentsSentence(comments, words)}</AnswerSentence>
      <p class="aside">{t.comments.note}</p>
      {comments.n > 0 ? (
        <div class="controls">
          <p>
            <label for="search">{t.comments.search}</label>
            <input
              id="search"
              type="search"
              value={typed}
              placeholder={t.table.filterHint}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </p>
          <p>
            <label for="group">{t.comments.group}</label>
            <select id="group" value={group} onChange={(event) => setGroup(event.currentTarget.value)}>
              <option value="">{t.comments.everyGroup}</option>
              {comments.groups.map(({ code, name }) => (
                <option key={code} value={code}>
                  {say(name)}
                </option>
              ))}
            </select>
          </p>
        </div>
      ) : null}
      <p class="aside" role="status">
        {!isNarrowed
          ? ''
          : found === 0
            ? t.comments.nothingFound
            : fill(t.comments.found, { n: count(found) })}
      </p>
      {shown.map((one) => (
        <CommentGroup key={one.code} group={one} />
      ))}
    </>
  );
}

function withMatches(group: GroupComments, typed: string): GroupComments {
  const items = group.items
    .map((item) => ({ ...item, comments: item.comments.filter((text) => matches(text, typed.trim())) }))
    .filter(({ comments }) => comments.length > 0);
  return { ...group, items, n: items.reduce((sum, { comments }) => sum + comments.length, 0) };
}

export function commentsSentence({ n, groups }: Comments, { t, say, count }: Words): string {
  const items = groups.flatMap((group) => group.items.map((item) => ({ ...item, group: group.name })));
  const most = items.reduce<(typeof items)[number] | undefined>(
    (best, one) => (one.comments.length > (best?.comments.length ?? 0) ? one : best),
    undefined,
  );
  if (!most) return t.comments.none;
  return fill(t.comments.answer, {
    n: count(n),
    item: most.wording ? say(most.wording) : most.key,
    group: say(most.group),
    most: count(most.comments.length),
  });
}
