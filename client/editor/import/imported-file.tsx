import type { RefObject } from 'preact';
import { fill } from '#client/texts/fill.ts';
import { kindOf } from '#surveys/items/index.ts';
import { Draft } from '#surveys/questionnaire/draft.ts';
import { useWords } from '../desk/words.tsx';
import { findingSentence } from '../findings/finding-sentence.ts';
import { useVersionTexts } from '../versions/use-version-texts.ts';
import { ImportedOutline } from './imported-outline.tsx';
import { LossReport } from './loss-report.tsx';
import type { ImportView } from './send-file.ts';
import { TakeForm } from './take-form.tsx';

type ImportedFileProps = {
  name: string;
  view: ImportView;
  heading: RefObject<HTMLParagraphElement | null>;
  another(): void;
};

/** What was read, what was lost, what is to be put right, and the way into a draft. */
export function ImportedFile({ name, view, heading, another }: ImportedFileProps) {
  const { t } = useWords();
  const all = useVersionTexts();
  const texts = all.import;
  const draft = Draft.parse(view.draft);
  const { losses, findings, taken } = view;
  const items = draft.sections
    .flatMap((section) => section.items)
    .reduce((sum, item) => sum + kindOf(item).asks(item).length, 0);
  const identifying = losses
    .filter(({ kind }) => kind === 'identifying_metadata')
    .map(({ what }) => what.split(' ')[0] ?? what);
  return (
    <>
      <p class="file-name">{name}</p>
      <p class="answer" ref={heading} tabIndex={-1}>
        {fill(texts.read, { items, sections: draft.sections.length })}{' '}
        {losses.length === 0 ? texts.whole : fill(texts.lost, { n: losses.length })}
      </p>
      {identifying.length > 0 ? (
        <p class="done">{fill(texts.identifying, { names: [...new Set(identifying)].join(', ') })}</p>
      ) : null}
      <p class="doors">
        <a class="button" href="#take">
          {texts.takeTitle}
        </a>
        <button type="button" class="quiet" onClick={another}>
          {texts.another}
        </button>
        <button type="button" class="quiet" onClick={() => window.print()}>
          {all.print}
        </button>
      </p>
      {losses.length > 0 ? <LossReport losses={losses} /> : null}
      <section class="part" aria-labelledby="import-findings">
        <h2 id="import-findings">{texts.findingsTitle}</h2>
        <p>{findings.length === 0 ? texts.noFindings : fill(texts.findings, { n: findings.length })}</p>
        <ul class="plain-list">
          {findings.map((finding, index) => (
            <li key={index}>
              <b>{finding.where}</b> {findingSentence(finding, t)}
            </li>
          ))}
        </ul>
      </section>
      <ImportedOutline draft={draft} />
      <TakeForm draft={draft} taken={taken} />
    </>
  );
}
