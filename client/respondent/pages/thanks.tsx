import { fill } from '#client/texts/fill.ts';
import type { ThanksView } from '../views.ts';
import { dayInWords, pageOf, textsOf } from './page.tsx';

/** The last words: on a page of their own, or already within the ballot's page, hidden until it is confirmed. */
export function Thanks(view: ThanksView) {
  const texts = textsOf(view);
  const closing = view.closing?.[view.language];
  return (
    <>
      <h1 tabIndex={-1}>{texts.thanksTitle}</h1>
      <p>{texts.thanksReceived}</p>
      <p id="receipt">{view.receipt && fill(texts.receipt, { receipt: view.receipt })}</p>
      <p>
        <a href={view.language === 'vi' ? '/receipt' : '/receipt?lang=en'} target="_blank" rel="noopener">
          {texts.receiptCheck}
        </a>
      </p>
      {closing && closing !== texts.thanksTitle && <p>{closing}</p>}
      <p>{texts.thanksUse}</p>
      <p>
        {view.isTrial
          ? texts.thanksTrial
          : fill(texts.thanksPublic, {
              unit: view.unit[view.language],
              lastDay: dayInWords(view.lastDay, view),
            })}
      </p>
    </>
  );
}

export function thanksPage(view: ThanksView): string {
  const texts = textsOf(view);
  return pageOf({
    page: view,
    title: texts.thanksTitle,
    trial: view.isTrial,
    children: (
      <div class="last">
        <Thanks {...view} />
      </div>
    ),
  });
}
