import type { InferResponseType } from 'hono/client';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../texts/fill.ts';
import { api } from '../api.ts';
import { AnswerSentence, Part } from '../desk/page.tsx';
import { WhenReady } from '../desk/states.tsx';
import { usePeople } from '../settings/use-people.ts';
import { useAnswer } from '../use-answer.ts';
import { useWords } from '../words.tsx';
import { ActDays } from './act-days.tsx';
import { Filters } from './filters.tsx';
import { Pager } from './pager.tsx';

const ask = api.acts.$get;
export type Log = InferResponseType<typeof ask, 200>;
export type LoggedAct = Log['acts'][number];
export type Wanted = { campaign: string; subject: string; page: number };

export function ActsPage() {
  const { language } = useWords();
  const [wanted, setWanted] = useState<Wanted>({ campaign: '', subject: '', page: 1 });
  const [known, setKnown] = useState<Log>();
  const { campaign, subject, page } = wanted;
  const answer = useAnswer(`acts ${language} ${campaign} ${subject} ${page}`, () =>
    ask({
      query: { ...(campaign && { campaign }), ...(subject && { subject }), page: String(page) },
    }),
  );
  const fresh = answer.state === 'ready' ? answer.value : undefined;
  useEffect(() => {
    if (fresh) setKnown(fresh);
  }, [fresh]);
  // while another page is asked for, what is there stays there
  const log = fresh ?? (answer.state === 'waiting' ? known : undefined);
  if (!log) return <WhenReady answer={answer}>{() => null}</WhenReady>;
  return <LogView log={log} wanted={wanted} onWant={setWanted} isWaiting={!fresh} />;
}

type LogViewProps = { log: Log; wanted: Wanted; onWant: (wanted: Wanted) => void; isWaiting: boolean };

export function LogView({ log, wanted, onWant, isWaiting }: LogViewProps) {
  const { log: texts } = usePeople();
  const { count } = useWords();
  const top = useRef<HTMLParagraphElement>(null);
  const turn = (page: number) => {
    onWant({ ...wanted, page });
    top.current?.focus();
  };
  const isFiltered = wanted.campaign !== '' || wanted.subject !== '';
  const found = log.found === 0 ? texts.nothing : fill(texts.found, { n: count(log.found) });
  return (
    <div class="people log" aria-busy={isWaiting}>
      <ChainSentence chain={log.chain} />
      <p class="aside">
        {texts.how} {texts.byDay}
      </p>
      {log.chain.count > 0 ? <Filters log={log} wanted={wanted} onWant={onWant} /> : null}
      <p class="aside" role="status" tabIndex={-1} ref={top}>
        {isFiltered ? found : null}
      </p>
      <ActDays acts={log.acts} log={log} />
      <Pager page={log.page} pages={log.pages} onTurn={turn} />
      {log.chain.count > 0 ? (
        <Part title={texts.export} says={texts.exportHow}>
          <p class="choices">
            <a class="button" href="/api/acts/export/csv" download>
              {texts.csv}
            </a>
            <a class="button" href="/api/acts/export/json" download>
              {texts.json}
            </a>
          </p>
        </Part>
      ) : null}
    </div>
  );
}

/** The first letters of a digest tell two apart; the whole one stands in the title and in the export. */
const shownLetters = 12;

function ChainSentence({ chain: { count: n, last, firstBroken } }: { chain: Log['chain'] }) {
  const { log: texts } = usePeople();
  const { count } = useWords();
  if (last === undefined) return <AnswerSentence>{texts.empty}</AnswerSentence>;
  if (firstBroken !== undefined) {
    return (
      <div class="broken" role="alert">
        <AnswerSentence>{fill(texts.broken, { number: count(firstBroken) })}</AnswerSentence>
      </div>
    );
  }
  const [before = '', after = ''] = fill(texts.answer, { n: count(n) }).split('{last}');
  return (
    <AnswerSentence>
      {before}
      <code title={last}>{last.slice(0, shownLetters)}…</code>
      {after}
      <code class="only-printed"> {last}</code>
    </AnswerSentence>
  );
}
