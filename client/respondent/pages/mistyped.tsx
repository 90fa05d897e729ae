import { fill } from '#client/texts/fill.ts';
import type { MistypedView } from '../views.ts';
import { pageOf, textsOf } from './page.tsx';

/** Longer than any code with its spaces; what a hostile address holds is not repeated at length. */
const shownLength = 20;

export function mistypedPage(view: MistypedView): string {
  const texts = textsOf(view);
  const typed = view.typed.slice(0, shownLength);
  const reasons = {
    shape: texts.mistypedShape,
    check: texts.mistypedCheck,
    unknown: texts.mistypedUnknown,
  };
  return pageOf({
    page: view,
    title: texts.mistypedTitle,
    children: (
      <div class="last">
        <h1>{texts.mistypedTitle}</h1>
        <p id="why">{fill(reasons[view.reason], { typed })}</p>
        <form action="/k">
          {view.language !== 'vi' && <input type="hidden" name="lang" value={view.language} />}
          <label for="code">{texts.codeField}</label>
          <input
            id="code"
            class="code"
            type="text"
            name="code"
            value={typed}
            aria-describedby="why"
            autocapitalize="characters"
            autocomplete="off"
            spellcheck={false}
          />
          <p class="nav">
            <button type="submit">{texts.openBallot}</button>
          </p>
        </form>
      </div>
    ),
  });
}
