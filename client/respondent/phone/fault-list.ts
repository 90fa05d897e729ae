import type { Fault } from '#surveys/questionnaire/validate.ts';
import type { PageData } from '../page-data.ts';
import { all, element } from './elements.ts';

function added(parent: HTMLElement, tag: string, text: string): HTMLElement {
  const child = document.createElement(tag);
  child.textContent = text;
  return parent.appendChild(child);
}

/** The sentence at the item itself, tied to what it is about. */
function markAt(item: HTMLElement, sentence: string): void {
  const note = added(item, 'p', sentence);
  note.className = 'e';
  note.id = `${item.id}-e`;
  const wording = item.querySelector('legend,label');
  if (wording) item.insertBefore(note, wording.nextSibling);
  const described = item.tagName === 'FIELDSET' ? item : item.querySelector('input,textarea');
  described?.setAttribute('aria-describedby', note.id);
}

/** The same summary as the server's: each fault with a link to its item. An empty list takes it away. */
export function showFaults(faults: readonly Fault[], { texts, problems }: PageData): void {
  const summary = element('faults');
  for (const note of all(document, '.e')) note.remove();
  summary.textContent = '';
  summary.hidden = faults.length === 0;
  if (summary.hidden) return;
  added(summary, 'h2', texts.problemsTitle.replace('{count}', `${faults.length}`));
  const list = added(summary, 'ul', '');
  for (const { key, problem } of faults) {
    const line = added(list, 'li', '');
    const item = document.getElementById(key);
    if (item) {
      const link = added(line, 'a', item.querySelector('legend,label')?.textContent ?? key);
      link.setAttribute('href', `#${key}`);
      markAt(item, problems[problem]);
    }
    line.appendChild(document.createTextNode(` ${problems[problem]}`));
  }
  summary.focus();
}

/** What can be said on this phone already: too many marks in view. The server checks everything. */
export function tooManyIn(form: HTMLFormElement): Fault[] {
  return all(form, 'section:not([hidden]) [data-max]')
    .filter((options) => options.querySelectorAll(':checked').length > Number(options.dataset.max))
    .map((options) => ({ key: options.parentElement?.id ?? '', problem: 'too_many_options' }));
}
