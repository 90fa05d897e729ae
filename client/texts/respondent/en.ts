import type { vi } from './vi.ts';

export const en: typeof vi = {
  otherLanguage: 'Tiếng Việt',
  largeText: 'Large text',
  trial: 'TRIAL RUN – answers do not count towards the official results',
  promise: 'Your ballot carries no name; nobody can tell which one is yours.',
  group: 'Group',
  point: 'Collection point',
  printedAs: '(printed as: {names})',
  progress: 'Part {part} of {of}',
  back: 'Back',
  next: 'Continue',
  send: 'Send',
  sendAgain: 'Send again now',
  listen: 'Read aloud',
  silence: 'Stop reading',
  screenedOut:
    'Going by the answer above, this ballot is not meant for you. Please press “Send” to finish; it will not count.',

  problemsTitle: 'Please look again at {count} of your answers before sending',
  problemsTitlePage: 'Please check',

  resumeTitle: 'An unfinished ballot is kept on this phone',
  resume: 'Continue the unfinished ballot',
  discard: 'Discard it and start again',
  notKept:
    'This browser does not allow saving. If you close the page before sending, your answers are not kept.',

  sending: 'Sending…',
  unsent: 'Not sent yet – saved on this phone. It will be sent again by itself once there is a connection.',
  unsentNotKept:
    'Not sent yet. Please keep this page open; it will be sent again by itself once there is a connection.',
  refused: 'The ballot has not been accepted. Your answers are still on this page.',
  alreadySent:
    'This ballot was sent before with other answers. The first one stands; this one has not been counted.',

  thanksTitle: 'Thank you very much!',
  thanksReceived: 'Your ballot has been received.',
  receipt: 'Receipt: {receipt} (it only shows that a ballot was received, nothing of what it says).',
  receiptCheck: 'Check the ballot by its receipt',
  thanksUse: 'Your answers are added up with all others to assess and improve public service.',
  thanksPublic: '{unit} publishes the overall results after the survey ends (at the end of {lastDay}).',
  thanksTrial: 'This was a trial ballot: its answers do not count towards the official results.',
  wipe: 'Remove all traces from this phone',
  wiped:
    'Everything this page kept on the phone has been removed. The browser may still remember the address of the page, but none of your answers.',

  closedTitle: 'The survey has ended',
  closed: 'Ballots were accepted from {firstDay} to the end of {lastDay}. No more ballots are accepted now.',
  closedEarly: 'The survey ended early, on {lastDay}. It takes no more responses.',
  closedNext: 'Thank you for your interest. {unit} publishes the results once they are compiled.',
  lateTitle: 'This phone still holds a ballot that was not sent',
  late: 'A ballot that was opened before the survey ended can still be sent for some minutes.',
  lateSend: 'Send this ballot',
  lateDrop: 'Remove the ballot from this phone',
  lateReceived: 'The ballot has been received. Thank you very much.',
  lateRefused:
    'The ballot came after the survey had ended and was not accepted. You can remove it from this phone.',
  notYetTitle: 'The survey has not started yet',
  notYet: 'Ballots are accepted from {firstDay} to the end of {lastDay}.',
  notYetNext: 'Please open this address or scan the code again from 00:00 (Vietnam time) on {firstDay}.',
  notFieldedTitle: 'The survey is being prepared',
  notFielded:
    'This address will work once the survey opens, planned from {firstDay} to the end of {lastDay}.',
  notFieldedNext: 'Please come back later.',

  mistypedTitle: 'There is no ballot with this code',
  mistypedShape:
    'A code has 6 letters, for example ABC DEF; it has no digits and none of the letters I, L, O.',
  mistypedCheck:
    'One letter of “{typed}” is mistyped. Please compare it with the printed code, letter by letter.',
  mistypedUnknown: 'The code “{typed}” belongs to no survey. Please compare it with the printed code.',
  codeField: 'Code',
  openBallot: 'Open the ballot',

  busyTitle: 'The ballot has not been accepted because the server is busy',
  busy: 'Your answers are all still on this page. Please wait a moment, then press “Send again”.',
  resend: 'Send again',
  missingIdTitle: 'The ballot was not received: its number was missing',
  missingId: 'Your answers are still on this page. Please press “Send again”; the page now has a new number.',
  tooLargeTitle: 'The ballot has not been accepted because it is too long',
  tooLarge: 'Please use the browser’s back button, shorten your comments, and send it again.',
  wrongTypeTitle: 'The ballot has not been accepted',
  wrongType:
    'What arrived did not come from the ballot’s page. Please open the ballot and use its “Send” button.',
  alreadySentTitle: 'This ballot was sent before',
  unexpectedTitle: 'The ballot has not been accepted because of a fault on the server',
  unexpected: 'Your answers are all still on this page. Please wait a moment, then press “Send again”.',
  toBallot: 'Open the ballot again',
  tooManyTitle: 'Not sent yet: many ballots are arriving at once',
  tooMany:
    'The server is taking very many ballots from this network and has to slow down. Your answers are still on this page. Please wait a few minutes, then press “Send the ballot again”.',

  goneTitle: 'This code no longer leads to a ballot',
  gone: 'It was printed for “{title}”, which takes ballots from {firstDay} to {lastDay}.',
  goneFor: 'The code was for {group}, at {point}, which is no longer part of the survey.',
  openNowTitle: 'Taking ballots now',
  openNow: '{title}, until {lastDay}',
  openSamePlace: 'Open the ballot of this survey',
  openHome: 'See the open ballots',
  nothingOpenNow: 'No survey is taking ballots now.',

  needsCodeTitle: 'This ballot needs the code on a card',
  needsCode:
    'Everybody who is invited gets a card with a code for one ballot. Please scan the card, or type its code below.',
  needsCodeWhere: 'If you have no card, please ask whoever invited you.',
  codePromise: 'There is no list of who took which card, and the code is not stored with the answers.',
  accessCodeField: 'Code on the card (15 letters)',
  codeShape: 'The code on a card has 15 letters, for example ABCDE FGHJK MNPQR: no digits, and no I, L or O.',
  codeCheck: 'Something in “{typed}” was mistyped. Please compare it with the card, letter by letter.',
  codeSpentTitle: 'This card can no longer be used',
  codeSpent:
    'Its code has sent a ballot, or the card was taken back. Each card sends one ballot. If you have not sent one, please ask for another card where you were given this one.',
  lateCode:
    'The server has not confirmed the ballot on this phone. Please send it: if it has arrived you get its receipt.',
  lateCodeRefused:
    'The ballot was not taken because the code was used for another one. You can delete it from this phone.',
  needsPresenceTitle: 'This ballot is taken at the counter',
  needsPresence:
    'There is a screen at {point} with a QR code that changes every minute. Please scan the one it shows now with your phone’s camera.',
  presenceStartTitle: 'Please answer our questions',
  presenceStart:
    'You are at {point}. Press the button to open the ballot; you then have {minutes} minutes to answer.',
  presenceStartHow: 'What you scanned opens one ballot; the next person scans the new code on the screen.',
  presenceOverTitle: 'The code from the counter has run out',
  presenceOver:
    'Please scan the one that the screen shows now, with this same phone. Your answers are still on it.',
  presenceTakenTitle: 'Somebody else has just used this code',
  presenceTaken: 'Each code opens one ballot. Please scan the new one on the screen at the counter.',
  presenceSpentTitle: 'The ballot was sent',
  presenceSpent: 'What you scanned at the counter has been used to send a ballot. Thank you.',
};
