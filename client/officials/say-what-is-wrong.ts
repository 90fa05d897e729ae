import { fill } from '../texts/fill.ts';
import { type ValidityTexts, validityTexts } from '../texts/validity/texts.ts';

type FormField = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a browser says beside a field that it does not let through, in the language of the page instead of its own. */
export function sayWhatIsWrong(): void {
  // before the browser looks at a form again, and as soon as something is changed, nothing of ours stands against it
  document.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element && target.closest('button');
      if (button && button.type === 'submit') for (const one of button.form?.elements ?? []) clear(one);
    },
    true,
  );
  document.addEventListener('input', ({ target }) => clear(target), true);
  document.addEventListener(
    'invalid',
    ({ target }) => {
      if (!isFormField(target)) return;
      const texts = validityTexts[document.documentElement.lang === 'en' ? 'en' : 'vi'];
      target.setCustomValidity(wrongIn(target, texts));
    },
    true,
  );
}

function clear(one: unknown): void {
  if (isFormField(one)) one.setCustomValidity('');
}

function isFormField(one: unknown): one is FormField {
  return (
    one instanceof HTMLInputElement || one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement
  );
}

function wrongIn(field: FormField, texts: ValidityTexts): string {
  const { validity } = field;
  const isChoice = field instanceof HTMLSelectElement || ['radio', 'checkbox'].includes(field.type);
  if (validity.valueMissing && !validity.badInput) return isChoice ? texts.notChosen : texts.missing;
  if (validity.tooShort && 'minLength' in field)
    return fill(texts.tooShort, { shortest: String(field.minLength) });
  if (field instanceof HTMLInputElement && field.type === 'date') return texts.day;
  if (field instanceof HTMLInputElement && field.type === 'number')
    return field.min !== '' && field.max !== ''
      ? fill(texts.wholeNumber, { min: field.min, max: field.max })
      : texts.number;
  return texts.form;
}
