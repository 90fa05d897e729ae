import { textsOf } from './frame.tsx';
import type { HomeView } from './views.ts';

/** What a hostile address holds is not repeated at length. */
const shownLength = 24;

export function CodeField({ view }: { view: HomeView }) {
  const texts = textsOf(view);
  const { mistyped } = view;
  const faults = {
    shape: texts.codeShape,
    check: texts.codeMistyped,
    card_check: texts.cardMistyped,
    card_spent: texts.cardSpent,
  };
  return (
    <form class="code-entry" action="/k">
      {view.language !== 'vi' && <input type="hidden" name="lang" value={view.language} />}
      {mistyped && (
        <p class="fault" id="code-fault" role="alert">
          {faults[mistyped.reason]}
        </p>
      )}
      <label for="code">{texts.codeLabel}</label>
      <p class="hint" id="code-hint">
        {texts.codeHint}
      </p>
      <p class="row">
        <input
          id="code"
          class="code"
          type="text"
          name="code"
          required
          size={10}
          maxLength={shownLength}
          value={mistyped?.typed.slice(0, shownLength)}
          aria-invalid={mistyped ? 'true' : undefined}
          aria-describedby={mistyped ? 'code-fault code-hint' : 'code-hint'}
          autocapitalize="characters"
          autocomplete="off"
          spellcheck={false}
        />
        <button type="submit">{texts.codeGo}</button>
      </p>
    </form>
  );
}
