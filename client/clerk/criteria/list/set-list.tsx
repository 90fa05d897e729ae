import { fill } from '../../../texts/fill.ts';
import { AnswerSentence, Part } from '../../desk/page.tsx';
import { DataTable } from '../../table/data-table.tsx';
import { type SetList as List, useCriteriaWords } from '../views.ts';
import { NewSetForm } from './new-set-form.tsx';

/** What is being composed, what was published here, and the presets. */
export function SetList({ list }: { list: List; again: () => void }) {
  const { p, say, count, day } = useCriteriaWords();
  const { drafts, published, reference } = list;
  return (
    <div class="preparation">
      <AnswerSentence>
        {fill(p.list.answer, { published: count(published.length), drafts: count(drafts.length) })}
      </AnswerSentence>
      <Part title={p.list.drafts}>
        {drafts.length === 0 ? (
          <p>{p.list.noDrafts}</p>
        ) : (
          <DataTable
            caption={p.list.drafts}
            stacks
            rows={drafts}
            keyOf={({ slug }) => slug}
            columns={[
              {
                title: p.list.name,
                value: ({ name, slug }) => say(name) || name.vi || slug,
                show: ({ name, slug }) => (
                  <a href={`/clerk/criteria/${slug}`}>{say(name) || name.vi || p.list.untitled}</a>
                ),
              },
              { title: p.list.code, value: ({ slug }) => slug },
              { title: p.list.left, isNumber: true, value: ({ left }) => left },
              {
                title: p.list.savedBy,
                value: ({ savedOn }) => savedOn,
                show: ({ savedBy, savedOn }) => fill(p.list.byOn, { name: savedBy, day: day(savedOn) }),
              },
            ]}
          />
        )}
      </Part>
      <NewSetForm list={list} />
      <Part title={p.list.published}>
        {published.length === 0 ? (
          <p>{p.list.noPublished}</p>
        ) : (
          <DataTable
            caption={p.list.published}
            stacks
            rows={published}
            keyOf={({ id }) => id}
            columns={[
              { title: p.list.name, value: ({ name }) => say(name) },
              { title: p.list.code, value: ({ id }) => id },
              { title: p.list.what, value: ({ label }) => say(label) },
              {
                title: p.list.publishedBy,
                value: ({ publishedOn }) => publishedOn,
                show: ({ publishedBy, publishedOn }) =>
                  fill(p.list.byOn, { name: publishedBy, day: day(publishedOn) }),
              },
            ]}
          />
        )}
      </Part>
      <Part title={p.list.reference} says={p.list.referenceHow}>
        <DataTable
          caption={p.list.reference}
          stacks
          rows={reference}
          keyOf={({ id }) => id}
          columns={[
            { title: p.list.name, value: ({ name }) => say(name) },
            { title: p.list.code, value: ({ id }) => id },
            { title: p.list.what, value: ({ label }) => say(label) },
          ]}
        />
      </Part>
    </div>
  );
}
