import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import type { VersionTexts } from '#client/texts/versions/texts.ts';
import { type ItemCode, TargetCode } from '#surveys/ids.ts';
import { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { wordsReadPerMinute } from '#surveys/questionnaire/rehearsal/answering-time.ts';
import { rehearse } from '#surveys/questionnaire/rehearsal/rehearse.ts';
import type { Route } from '#surveys/questionnaire/rehearsal/route.ts';
import { chanceFrom } from '#surveys/simulation/chance.ts';
import { useWords } from '../desk/words.tsx';
import type { NamedQuestionnaire } from '../versions/named-questionnaire.ts';
import { useVersionTexts } from '../versions/use-version-texts.ts';
import { RouteList } from './route-list.tsx';

const routeNames = ['shortest', 'typical', 'longest', 'turnedAway'] as const;
export type RouteName = (typeof routeNames)[number];

const mostTargets = 40;

/** How long it takes, what is never asked, and each of the ways item by item. */
export function RehearsedQuestionnaire({ of, questionnaire, isDraft }: NamedQuestionnaire & { of: string }) {
  const { rehearsal: texts } = useVersionTexts();
  const whole = Questionnaire.safeParse(questionnaire);
  if (!whole.success) {
    return (
      <section class="notice">
        <p class="answer">{texts.unfinished}</p>
        {isDraft ? (
          <a class="button" href={`/questionnaires/${of}`}>
            {texts.openDraft}
          </a>
        ) : null}
      </section>
    );
  }
  return <Ways questionnaire={whole.data} />;
}

function Ways({ questionnaire }: { questionnaire: Questionnaire }) {
  const { rehearsal: texts } = useVersionTexts();
  const repeats = questionnaire.sections.some(({ repeat }) => repeat);
  const [targets, setTargets] = useState(repeats ? 3 : 0);
  const [open, setOpen] = useState<RouteName>('typical');
  const [asked, setAsked] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // the list is far below the button that asked for it
    if (asked > 0) list.current?.querySelector('h2')?.focus();
  }, [asked]);
  const rehearsal = useMemo(() => {
    const codes = Array.from({ length: targets }, (_, index) => TargetCode.parse(`T${index + 1}`));
    return rehearse(questionnaire, codes, chanceFrom(questionnaire.id));
  }, [questionnaire, targets]);
  const { shortest, typical, longest, never, onlyAfterBlanks, isExact } = rehearsal;
  const isThere = shortest && typical && longest;
  const said = isThere && {
    shortest: minutes(shortest, texts),
    typical: minutes(typical, texts),
    longest: minutes(longest, texts),
  };
  const shown = rehearsal[open] ?? typical;
  return (
    <>
      <p class="answer">{said ? fill(texts.answer, said) : texts.nobody}</p>
      {repeats ? <TargetField value={targets} change={setTargets} /> : null}
      {isExact ? null : <p class="hint">{texts.notExact}</p>}
      <table class="ways">
        <thead>
          <tr>
            <th scope="col">{texts.columns.route}</th>
            <th scope="col">{texts.columns.items}</th>
            <th scope="col">{texts.columns.time}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {routeNames.map((name) => {
            const route = rehearsal[name];
            return route ? (
              <tr key={name}>
                <th scope="row">
                  {texts.routes[name]}
                  <small>{texts.routesMean[name]}</small>
                </th>
                <td>{route.items}</td>
                <td>{minutes(route, texts)}</td>
                <td>
                  <button
                    type="button"
                    class="quiet"
                    aria-pressed={shown === route}
                    aria-label={`${texts.show}: ${texts.routes[name]}`}
                    onClick={() => {
                      setOpen(name);
                      setAsked((before) => before + 1);
                    }}
                  >
                    {texts.show}
                  </button>
                </td>
              </tr>
            ) : null;
          })}
        </tbody>
      </table>
      <p class="hint">{fill(texts.assumption, { words: wordsReadPerMinute })}</p>
      <section class="part" aria-labelledby="never">
        <h2 id="never">{texts.neverTitle}</h2>
        {never.length + onlyAfterBlanks.length === 0 ? <p>{texts.allAsked}</p> : null}
        <ItemList questionnaire={questionnaire} codes={never} says={texts.never} />
        <ItemList questionnaire={questionnaire} codes={onlyAfterBlanks} says={texts.afterBlanks} />
      </section>
      <div ref={list}>
        {shown ? <RouteList name={rehearsal[open] ? open : 'typical'} route={shown} /> : null}
      </div>
    </>
  );
}

type TargetFieldProps = { value: number; change(targets: number): void };

function TargetField({ value, change }: TargetFieldProps) {
  const { rehearsal: texts } = useVersionTexts();
  const id = useId();
  return (
    <p class="field few">
      <label for={id}>{texts.targets}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={mostTargets}
        value={value}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          const targets = Number(event.currentTarget.value);
          if (Number.isInteger(targets) && targets >= 1 && targets <= mostTargets) change(targets);
        }}
      />
      <span class="hint" id={`${id}-hint`}>
        {texts.targetsHint}
      </span>
    </p>
  );
}

type ItemListProps = { questionnaire: Questionnaire; codes: readonly ItemCode[]; says: string };

function ItemList({ questionnaire, codes, says }: ItemListProps) {
  const { say } = useWords();
  if (codes.length === 0) return null;
  const items = questionnaire.sections.flatMap((section) => section.items);
  return (
    <>
      <p>{fill(says, { n: codes.length })}</p>
      <ul class="plain-list">
        {items
          .filter(({ code }) => codes.includes(code))
          .map(({ code, number, wording }) => (
            <li key={code}>
              <b>{number ?? code}</b> {say(wording)}
            </li>
          ))}
      </ul>
    </>
  );
}

function minutes({ seconds }: Route, texts: VersionTexts['rehearsal']): string {
  const n = Math.round(seconds / 60);
  return n < 1 ? texts.underOne : fill(texts.minutes, { n });
}
