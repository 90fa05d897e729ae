import { isDay } from '#surveys/vietnamese.ts';
import { fill } from '../texts/fill.ts';

/** What is wrong with a field; `{min}` and `{max}` are filled in. */
export type FieldFaultWords = Record<
  | 'missing'
  | 'unchosen'
  | 'tooShort'
  | 'tooLow'
  | 'tooHigh'
  | 'notDay'
  | 'notNumber'
  | 'notWhole'
  | 'otherForm',
  string
>;

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Browsers say in a bubble, in their own language and for seconds, what is wrong with a field. From now on a sentence
 * under it does, until somebody types there; what is only blanks counts as empty.
 *
 * @returns what ends it
 */
export function sayFieldFaults(words: FieldFaultWords): () => void {
  const invalid = (event: Event) => {
    const field = event.target;
    if (!isField(field)) return;
    event.preventDefault();
    say(field, sentenceOf(field, words));
    if (field.form?.querySelector(':invalid:not(fieldset)') === field) field.focus();
  };
  const submit = (event: SubmitEvent) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.noValidate) return;
    const tooLittle = [...form.elements].filter(isText).filter((field) => isTooLittle(field));
    for (const field of tooLittle) say(field, tooShort(field, words));
    if (tooLittle.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    tooLittle[0]?.focus();
  };
  const typed = ({ target }: Event) => {
    if (isField(target)) unsay(target);
  };
  document.addEventListener('invalid', invalid, true);
  document.addEventListener('submit', submit, true);
  document.addEventListener('input', typed, true);
  return () => {
    document.removeEventListener('invalid', invalid, true);
    document.removeEventListener('submit', submit, true);
    document.removeEventListener('input', typed, true);
  };
}

function isText(field: unknown): field is HTMLInputElement | HTMLTextAreaElement {
  return field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text');
}

function isField(field: unknown): field is Field {
  return isText(field) || field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
}

function isTooLittle({ required, value, minLength }: HTMLInputElement | HTMLTextAreaElement): boolean {
  const length = value.trim().length;
  return required && length < Math.max(1, minLength);
}

const tooShort = ({ value, minLength }: HTMLInputElement | HTMLTextAreaElement, words: FieldFaultWords) =>
  value.trim() === '' ? words.missing : fill(words.tooShort, { min: String(minLength) });

const chosen = ['radio', 'checkbox', 'select-one', 'select-multiple', 'file'];

function sentenceOf(field: Field, words: FieldFaultWords): string {
  const { validity, type } = field;
  if (validity.badInput) return type === 'date' ? words.notDay : words.notNumber;
  if (validity.valueMissing) return chosen.includes(type) ? words.unchosen : words.missing;
  if (validity.tooShort && isText(field)) return tooShort(field, words);
  if (field instanceof HTMLInputElement) {
    if (validity.rangeUnderflow) return fill(words.tooLow, { min: limit(field.min) });
    if (validity.rangeOverflow) return fill(words.tooHigh, { max: limit(field.max) });
    if (validity.stepMismatch && ['', '1'].includes(field.step)) return words.notWhole;
  }
  return words.otherForm;
}

const limit = (value: string) =>
  isDay(value) ? value.split('-').reverse().join('/') : value.replace('.', ',');

const idOf = (field: Field) => `fault-of-${field.id || field.name}`;

function say(field: Field, sentence: string): void {
  unsay(field);
  const place = document.createElement('p');
  place.className = 'fault';
  place.id = idOf(field);
  place.setAttribute('role', 'alert');
  place.textContent = sentence;
  lastOf(field).after(place);
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', [...describers(field), place.id].join(' '));
}

/** The field, the label around it, or what is written under it, such as its hint: whichever stands last. */
function lastOf(field: Field): Element {
  const own = field.closest('label') ?? field;
  const under = describers(field).flatMap((id) => document.getElementById(id) ?? []);
  return under.reduce<Element>((last, one) => (one.previousElementSibling === last ? one : last), own);
}

function unsay(field: Field): void {
  const place = document.getElementById(idOf(field));
  if (!place) return;
  place.remove();
  field.removeAttribute('aria-invalid');
  const others = describers(field).filter((id) => id !== place.id);
  if (others.length > 0) field.setAttribute('aria-describedby', others.join(' '));
  else field.removeAttribute('aria-describedby');
}

const describers = (field: Field) => field.getAttribute('aria-describedby')?.split(' ') ?? [];
