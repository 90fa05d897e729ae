import { useEffect, useRef } from 'preact/hooks';
import { markWhatIsSpecified } from '#client/questionnaire/ballot.ts';
import { Part } from '#client/questionnaire/part.tsx';
import { legKey } from '#client/questionnaire/player.ts';
import { fill } from '#client/texts/fill.ts';
import { itemTexts } from '#client/texts/items/texts.ts';
import { respondentTexts } from '#client/texts/respondent/texts.ts';
import type { Language } from '#surveys/questionnaire/wording.ts';
import { Cover } from './cover.tsx';
import { pickedId } from './picking.ts';
import { type sampleCampaign, sampleTargets } from './sample.ts';
import type { Trial } from './use-trial.ts';

type ScreenBallotProps = {
  trial: Trial;
  campaign: ReturnType<typeof sampleCampaign>;
  language: Language;
  pick(id: string): void;
};

/** The questionnaire part by part, as a phone or tablet shows it, to be answered as a trial. */
export function ScreenBallot({ trial, campaign, language, pick }: ScreenBallotProps) {
  const form = useRef<HTMLFormElement>(null);
  const { ballot, faults, isOver, inView } = trial;
  const { part, index, of, isLast, isScreenedOut } = inView;
  const texts = respondentTexts[language];
  const own = itemTexts[language].preview;
  const shown = isOver ? 'over' : part ? legKey(part.section, part.target) : '';

  useEffect(() => form.current?.ownerDocument.defaultView?.scrollTo(0, 0), [shown]);

  const picking = (event: Event) => {
    const id = pickedId(event.target);
    if (id !== undefined) pick(id);
  };
  const answered = (event: Event) => {
    // of the frame's own window, so that no class of this one knows it
    const field = event.target as HTMLInputElement;
    markWhatIsSpecified(field);
    if (form.current) trial.answer(form.current);
  };

  return (
    <div class="alone">
      <input type="checkbox" id="big" />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a short cut; the outline leads to every item too */}
      <div
        class="page"
        onClick={picking}
        onKeyDown={(event) => {
          if (event.key !== 'F2') return;
          event.preventDefault();
          const id = pickedId(event.target, true);
          if (id !== undefined) pick(id);
        }}
      >
        <p class="bar">
          <label for="big">{texts.largeText}</label>
        </p>
        <Cover
          questionnaire={ballot.questionnaire}
          campaign={campaign}
          language={language}
          isFolded={index > 0 || isOver}
        />
        {isOver ? (
          <p id="status" role="status">
            {own.finished}
          </p>
        ) : (
          <form
            ref={form}
            autocomplete="off"
            noValidate
            onInput={answered}
            onChange={answered}
            onSubmit={(event) => {
              event.preventDefault();
              if (form.current) trial.next(form.current);
            }}
          >
            {part && (
              <Part
                key={shown}
                ballot={ballot}
                language={language}
                {...part}
                faults={faults}
                progress={fill(own.progress, { part: index + 1, of })}
                targets={sampleTargets}
              />
            )}
            {isLast && <p class="promise">{texts.promise}</p>}
            {isScreenedOut && (
              <p id="screened-out" role="status">
                {own.screenedOut}
              </p>
            )}
            <p class="nav">
              {index > 0 && (
                <button type="button" class="quiet" onClick={trial.back}>
                  {texts.back}
                </button>
              )}
              <button type="submit">{isLast ? texts.send : texts.next}</button>
            </p>
          </form>
        )}
      </div>
    </div>
  );
}
