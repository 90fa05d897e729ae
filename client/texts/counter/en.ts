import type { CounterTexts } from './texts.ts';

export const en: CounterTexts = {
  page: 'Screen at the counter – Lắng nghe',
  otherLanguage: 'Tiếng Việt',
  invite: 'We would like your opinion',
  how: 'Open the camera or Zalo on your phone and point it at the square.',
  oneEach:
    'Each code is for one person. It changes every minute, and as soon as somebody has opened a ballot.',
  promise: 'No names are asked; nobody knows which ballot is yours.',
  group: 'For: {group}',
  qr: 'QR code that opens the ballot at {point}',
  trial: 'TRIAL – answers do not count',
  seconds: 'A new code in {seconds} seconds',
  offlineTitle: 'This screen has no connection',
  offline: 'A new code will show by itself when the network is back. Meanwhile please ask at the counter.',
  notYetTitle: 'The survey has not started yet',
  notYet: 'Ballots are taken from {firstDay} to {lastDay}.',
  closedTitle: 'The survey has ended',
  closed: 'Ballots were taken from {firstDay} to {lastDay}. Thank you.',
  revokedTitle: 'This screen was taken out of use',
  revoked:
    'The clerk makes a new enrolment link on the page “Cards and screens” and opens it on this machine.',
  enrolTitle: 'Enrol a screen at the counter',
  enrol:
    'This page shows the QR code by which people answer at the counter. The clerk makes an enrolment link on the page “Cards and screens” and opens it on this machine.',
  enrolling: 'Enrolling this screen…',
  enrolFailed: 'Not enrolled',
  enrolUnreachable: 'The server cannot be reached. Please check the network and try again.',
  enrolCannotKeep:
    'This browser keeps nothing, so it cannot be a screen at the counter. Please leave private browsing, or use another browser.',
  again: 'Try again',
  goOn: 'Go on as before',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  mayTurnOff: 'This machine may turn its screen off by itself. Please switch that off in its settings.',
};
