import type { vi } from './vi.ts';

export const en: typeof vi = {
  name: 'Lắng nghe',
  tagline: 'Your opinion on how local government serves you',
  otherLanguage: 'Tiếng Việt',
  home: 'To the home page',

  openNow: 'Open now',
  nothingOpen: 'No survey is open at present.',
  nothingOpenNext: 'When the next one opens, it will be announced here and on notices in each neighbourhood.',
  until: 'Answers are taken until the end of {day}.',
  trial: 'TRIAL RUN',
  trialMeaning: 'Answers do not count towards the official results.',
  choose: 'Please choose the questionnaire meant for you',
  at: 'Collection point: {point}',
  choosePoint: 'Choose your collection point',
  otherPoints: 'Other collection points',
  pointsOf: 'Collection points – {group}',
  byCodeOnly: 'This survey is answered with a printed code.',
  promise: 'No name or telephone number is asked for, and answers are reported in totals only.',

  others: 'Other surveys',
  coming: 'takes answers from {firstDay} to the end of {lastDay}',
  closed: 'ended on {lastDay}',

  codeLabel: 'Enter the printed code',
  codeHint: '6 letters, printed below the square, for example ABC DEF; or the 15 letters of a card',
  codeGo: 'Open the questionnaire',
  codeMistyped:
    'This code is not right; one letter may be wrong, or two may have changed places. Please compare it with the printed one.',
  cardMistyped: 'Something in the card’s code was mistyped. Please compare it letter by letter.',
  cardSpent:
    'This card was used, was taken back, or does not exist. Please compare it with the card; if you have not sent a ballot, ask for another card.',
  codeShape:
    'A code has exactly 6 letters, a card 15, with no digits and none of the letters I, L and O. Please enter it again.',

  forOfficials: 'For officials',
  signIn: 'Sign in',
  signInTitle: 'Sign in for officials',
  signInNotForRespondents: 'Nobody needs to sign in to answer a survey.',
  username: 'User name',
  password: 'Password',

  setUpTitle: 'Create an account',
  setUpIntro: 'This link can be used once, to create the account of a {role}.',
  roles: { clerk: 'survey clerk', interviewer: 'interviewer', leader: 'leader', observer: 'observer' },
  usernameHint:
    '3 to 32 characters: small letters without accents, digits, full stops, hyphens. For example: hoa.nguyen',
  displayName: 'Full name',
  displayNameHint: 'Shown on the screens you work with.',
  passwordHint: 'At least {count} characters. A short sentence that is easy to remember serves best.',
  passwordAgain: 'The password again',
  createAccount: 'Create the account and start',
  faultsTitle: 'Please look again at {count} entries',
  faults: {
    username:
      'The user name needs 3 to 32 characters: small letters without accents, digits, full stops, hyphens.',
    usernameTaken: 'This user name is taken. Please choose another one.',
    displayName: 'The full name is missing, or longer than 80 characters.',
    passwordShort: 'The password needs at least {count} characters.',
    passwordLong: 'The password is longer than 200 characters.',
    passwordAgain: 'The two passwords differ.',
  },

  problemTitle: 'This page could not be opened',
};
