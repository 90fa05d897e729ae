import { WhenReady } from '../desk/states.tsx';
import { useAnswer } from '../use-answer.ts';
import { SetList } from './list/set-list.tsx';
import { SetScreen } from './set-screen.tsx';
import { askDraft, askSets, useCriteriaWords } from './views.ts';

/** The list of sets, one that is being composed, or one criterion of it: `/clerk/criteria/<name>/<field>.<number>`. */
export function CriteriaPages({ rest: [slug, criterion] }: { rest: readonly string[] }) {
  return slug === undefined ? <ListPage /> : <OnePage slug={slug} criterion={criterion} />;
}

function ListPage() {
  const { language } = useCriteriaWords();
  const answer = useAnswer(`criteria ${language}`, () => askSets());
  return (
    <WhenReady answer={answer}>
      {(list) => <SetList list={list} again={() => answer.state === 'ready' && answer.again()} />}
    </WhenReady>
  );
}

function OnePage({ slug, criterion }: { slug: string; criterion: string | undefined }) {
  const answer = useAnswer(`criteria draft ${slug}`, () => askDraft({ param: { slug } }));
  const reload = () => answer.state === 'ready' && answer.again();
  return (
    <WhenReady answer={answer}>
      {(view) => (
        <SetScreen
          key={`${view.draft.slug} ${view.revision}`}
          view={view}
          place={placeIn(criterion)}
          reload={reload}
        />
      )}
    </WhenReady>
  );
}

function placeIn(address: string | undefined): { field: number; criterion: number } | undefined {
  const found = /^(\d+)-(\d+)$/.exec(address ?? '');
  return found ? { field: Number(found[1]) - 1, criterion: Number(found[2]) - 1 } : undefined;
}
