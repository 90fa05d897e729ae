import { keyOfField } from '#client/questionnaire/marks.ts';
import { keysOf, type PlayerAction } from '#client/questionnaire/player.ts';
import type { Fault } from '#surveys/questionnaire/validate.ts';
import { goOnHash } from '../addresses.ts';
import type { PageData } from '../page-data.ts';
import { ballotOn, position, proofOf, readMarks, step } from './ballot-on-phone.ts';
import { canKeep, type Draft, keptDraft, letGo, letGoOfEverything } from './draft.ts';
import { all, element, onClick, toggle } from './elements.ts';
import { showFaults, tooManyIn } from './fault-list.ts';
import { saveDraft, takeUp, warnNotKept } from './keep-draft.ts';
import { readAloud } from './read-aloud.ts';
import { sendBallot, sendNow } from './send-ballot.ts';
import { foldCover, say, showLeg } from './show-leg.ts';

/** Turns the one long form into sections, keeps it on this phone until it is confirmed, and sends it. */
export function startBallot(form: HTMLFormElement, data: PageData): void {
  const ballot = ballotOn(form, data);
  // A browser in which this fails keeps the plain form: nothing has been taken over yet.
  readMarks(ballot);
  position(ballot);
  const takeReaderTo = readAloud(data.texts);

  function show(): void {
    const section = showLeg(ballot);
    if (section) takeReaderTo(section);
  }

  function move(action: PlayerAction): void {
    step(ballot, action);
    say('');
    toggle('not-kept', false);
    show();
    saveDraft(ballot);
    scrollTo(0, 0);
    form.querySelector<HTMLElement>('section:not([hidden]) h2')?.focus();
  }

  /** The section in which an item stands comes into view, and the item with it. */
  function goTo(key: string): void {
    const item = document.getElementById(key);
    const section = item?.closest('section');
    if (!item || !section) return;
    move({ do: 'go', to: section.id });
    item.scrollIntoView();
    item.querySelector<HTMLElement>('input,textarea')?.focus();
  }

  function refuse(faults: readonly Fault[]): void {
    goTo(faults[0]?.key ?? '');
    showFaults(faults, data);
  }

  function faultsInView(): Fault[] {
    const { legs, index } = position(ballot);
    const asked = keysOf(legs.slice(index, index + 1));
    const { marks } = ballot.state;
    const blank = data.outline.required.filter((key) => asked.has(key) && !marks[key]?.length);
    return [...blank.map((key): Fault => ({ key, problem: 'required' })), ...tooManyIn(form)];
  }

  function goOn(): void {
    if (ballot.isSending) {
      sendNow();
      return;
    }
    readMarks(ballot);
    const faults = faultsInView();
    showFaults(faults, data);
    if (faults.length > 0) return;
    if (position(ballot).isLast) sendBallot(ballot, refuse);
    else move({ do: 'next' });
  }

  function ask(draft: Draft): void {
    const takes = (act: () => void) => () => {
      toggle('resume', false);
      form.hidden = false;
      act();
      move({ do: 'go', to: ballot.state.at });
    };
    const [resume, discard] = all(element('resume'), 'button');
    form.hidden = true;
    foldCover(true);
    toggle('resume', true);
    if (discard)
      onClick(
        discard,
        takes(() => letGo(ballot.name)),
      );
    if (resume)
      onClick(
        resume,
        takes(() => takeUp(ballot, draft)),
      );
  }

  let pause = 0;
  const changed = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) && !(target instanceof HTMLTextAreaElement)) return;
    // words beside "Khác" mean that it is chosen
    const option = target.previousElementSibling?.querySelector('input');
    if (option && target.value && keyOfField(target.name) !== target.name) option.checked = true;
    clearTimeout(pause);
    pause = window.setTimeout(() => {
      saveDraft(ballot);
      proofOf(ballot);
    }, 300);
    readMarks(ballot);
    show();
  };
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  form.addEventListener('focusin', ({ target }) => {
    // once the keyboard is up, it covers half of the screen
    if (target instanceof HTMLElement && target.matches('[type=text],textarea')) {
      setTimeout(() => target.scrollIntoView({ block: 'center' }), 300);
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    goOn();
  });
  onClick(element('next'), goOn);
  onClick(element('back'), () => move({ do: 'back' }));
  onClick(element('faults'), (event) => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    goTo(event.target.hash.slice(1));
  });
  onClick(element('wipe'), () => {
    letGoOfEverything();
    toggle('wipe', false);
    toggle('wiped', true);
    element('wiped').focus();
  });
  addEventListener('pagehide', () => saveDraft(ballot));

  document.documentElement.className = 'js';
  if (!canKeep()) warnNotKept();
  const draft = keptDraft(ballot.name);
  const faults = element('faults');
  const isWelcome = location.hash === goOnHash;
  if (isWelcome) history.replaceState(null, '', location.pathname + location.search);
  if (!faults.hidden) {
    goTo(faults.querySelector('a')?.hash.slice(1) ?? '');
    faults.focus();
  } else if (draft && !draft.isSent && !isWelcome) {
    ask(draft);
    return;
  } else if (draft) {
    takeUp(ballot, draft);
  }
  show();
  if (draft?.isSent && faults.hidden) sendBallot(ballot, refuse);
}
