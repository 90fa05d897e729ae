import { type PageData, pageDataId } from './page-data.ts';
import { draftName, keep, kept } from './phone/draft.ts';
import { element } from './phone/elements.ts';
import { offerLateBallot } from './phone/late-ballot.ts';
import { startBallot } from './phone/start-ballot.ts';

/** Remembers the size of the text, which works without this. */
function rememberTextSize(): void {
  const large = element('big');
  if (!(large instanceof HTMLInputElement)) return;
  if (kept('large') === true) large.checked = true;
  large.addEventListener('change', () => keep('large', large.checked));
}

rememberTextSize();
const form = document.querySelector('form');
if (!form) offerLateBallot(draftName());
// the data are written by the page's own renderer
else startBallot(form, JSON.parse(element(pageDataId).textContent ?? '') as PageData);
