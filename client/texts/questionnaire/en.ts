import type { vi } from './vi.ts';

export const en: typeof vi = {
  required: '(answer needed)',
  decline: 'Prefer not to say',
  specify: 'Please specify',
  several: 'You may choose several.',
  severalUpTo: 'Choose at most {max}.',
  numberBetween: 'A whole number from {min} to {max}.',
  dateForm: 'Day/month/year, for example 05/8/2024.',
  lettersUpTo: 'At most {max} characters.',
  onlyIf: 'Only if your answer to question {item} is: {options}.',
  skipIf: 'Skip this if your answer to question {item} is: {options}.',
  or: ' or ',
  problems: {
    required: 'This question needs an answer. Please choose one.',
    too_many_marks: 'Only one choice is possible here. Please choose again.',
    too_many_options: 'More choices are marked than allowed. Please take some away.',
    unknown_option: 'What was sent is not one of the choices here. Please choose again.',
    too_long: 'This text is longer than allowed. Please shorten it.',
    not_a_number: 'Please enter a whole number, digits only.',
    out_of_range: 'This number is outside the allowed range. Please enter another.',
    not_a_date: 'This day is not in the calendar. Please enter it again, for example 05/8/2024.',
    unknown_item:
      'Something that was sent does not belong to this ballot. It has been left out; please send again.',
    nothing_answered: 'Nothing has been answered yet. Please answer at least one question, then send.',
  },
};
