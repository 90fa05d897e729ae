import type { ValidityTexts } from './texts.ts';

export const en: ValidityTexts = {
  missing: 'Please fill this in.',
  notChosen: 'Please choose one.',
  wholeNumber: 'Please type a whole number from {min} to {max}.',
  number: 'Please type a number.',
  day: 'Please type day, month and all four digits of the year.',
  tooShort: 'Please write at least {shortest} characters.',
  form: 'This does not have the right form; please see the hint beside it.',
};
