import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Ballot } from '#client/questionnaire/ballot.ts';
import { fill } from '#client/texts/fill.ts';
import { questionnaireTexts } from '#client/texts/questionnaire/texts.ts';
import { placesOf } from '#surveys/questionnaire/questionnaire.ts';
import type { Fault } from '#surveys/questionnaire/validate.ts';
import { useWords } from '../words.tsx';

/** What has to be looked at again, each leading to its item; no address changes. */
export function FaultList({ faults, ballot }: { faults: readonly Fault[]; ballot: Ballot }) {
  const { texts, language } = useWords();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (faults.length > 0) list.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  const places = placesOf(ballot.questionnaire, ballot.targets);
  const lead = (event: Event, key: string) => {
    event.preventDefault();
    const item = document.getElementById(key);
    item?.scrollIntoView();
    item?.querySelector<HTMLElement>('input,textarea')?.focus();
  };
  return (
    <div id="faults" role="alert" tabIndex={-1} ref={list}>
      <h2>{fill(texts.problemsTitle, { count: faults.length })}</h2>
      <ul>
        {faults.map(({ key, problem }) => {
          const asked = places.find((place) => place.key === key)?.asked;
          return (
            <li key={key}>
              {asked && (
                <>
                  <a href={`#${key}`} onClick={(event) => lead(event, key)}>
                    {asked.number} {asked.wording[language]}
                  </a>{' '}
                </>
              )}
              {questionnaireTexts[language].problems[problem]}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
