import type { RespondentTexts } from '#client/texts/respondent/texts.ts';
import { ballotAddress } from '../addresses.ts';
import type { ProblemKind, ProblemView } from '../views.ts';
import { pageOf, textsOf } from './page.tsx';

const words: Record<ProblemKind, (texts: RespondentTexts) => [title: string, sentence: string]> = {
  busy: (texts) => [texts.busyTitle, texts.busy],
  unexpected: (texts) => [texts.unexpectedTitle, texts.unexpected],
  missing_response_id: (texts) => [texts.missingIdTitle, texts.missingId],
  too_large: (texts) => [texts.tooLargeTitle, texts.tooLarge],
  wrong_content_type: (texts) => [texts.wrongTypeTitle, texts.wrongType],
  too_many_ballots: (texts) => [texts.tooManyTitle, texts.tooMany],
  already_sent_differently: (texts) => [texts.alreadySentTitle, texts.alreadySent],
};

export function problemPage(view: ProblemView): string {
  const texts = textsOf(view);
  const [title, sentence] = words[view.problem](texts);
  const ballot = ballotAddress(view.code, view.language);
  const kept = [...(view.resend ?? [])].flatMap(([name, values]) => values.map((value) => ({ name, value })));
  return pageOf({
    page: view,
    title,
    children: (
      <div class="last">
        <h1>{title}</h1>
        <p>{sentence}</p>
        {view.resend ? (
          <form method="post" action={ballot} autocomplete="off">
            {kept.map((field) => (
              <input key={`${field.name} ${field.value}`} type="hidden" {...field} />
            ))}
            <p class="nav">
              <button type="submit">{texts.resend}</button>
            </p>
          </form>
        ) : (
          <p>
            <a href={ballot}>{texts.toBallot}</a>
          </p>
        )}
      </div>
    ),
  });
}
