import { peopleTexts } from '#client/texts/people/texts.ts';
import { frontPage } from '../frame.tsx';
import type { RecoveryCodesView } from '../views.ts';

/** Shown once, to be printed: only marks of the codes are stored. */
export function recoveryCodesPage(view: RecoveryCodesView): string {
  const texts = peopleTexts[view.language].recovery;
  return frontPage({
    page: view,
    title: texts.title,
    children: (
      <>
        <h1>{texts.title}</h1>
        <p role="status">
          <b>{texts.on}</b> {texts.how}
        </p>
        <div class="recovery">
          <p class="hint">{texts.whose}</p>
          <ol aria-label={texts.list}>
            {view.codes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ol>
        </div>
        <p class="hint unprinted">{texts.print}</p>
        <p class="unprinted">
          <a class="go" href={view.to}>
            {texts.done}
          </a>
        </p>
      </>
    ),
  });
}
