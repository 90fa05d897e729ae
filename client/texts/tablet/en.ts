import type { vi } from './vi.ts';

export const en: typeof vi = {
  appName: 'Lắng nghe – survey tablet',
  otherLanguage: 'Tiếng Việt',
  largeText: 'Large text',
  loading: 'Opening…',
  trial: 'TRIAL – answers do not count towards the official results',
  retry: 'Try again',
  notKept:
    'It could not be stored: the tablet is full or its storage fails. Please delete some pictures or films and try again.',
  goOn: 'Continue',
  goBack: 'Back',

  insecureTitle: 'This address cannot be used for a survey tablet yet',
  insecure:
    'Every ballot is encrypted on the tablet itself, and browsers allow that only where the address begins with https://.',
  insecureNext:
    'Please ask the clerk for the https:// address of the ward. Nothing has been stored on this tablet.',
  noStorageTitle: 'This browser stores nothing on the tablet',
  noStorage:
    'It may be a private window, or storing may be switched off in the settings. Please open it in an ordinary window.',

  enrolTitle: 'Enrol this tablet',
  enrolHow: 'The clerk opens the page of the tablets and shows a square that works once, for ten minutes.',
  enrolCamera: 'Point this tablet’s camera at the square and open the link that appears.',
  enrolScan: 'Scan with the camera',
  enrolScanning: 'Bring the square into the middle of the picture.',
  enrolScanStop: 'Stop scanning',
  enrolNoCamera: 'The camera could not be opened. Please type the enrolment code.',
  enrolType: 'Or type the enrolment code printed below the square',
  enrolLetters: 'Enrolment code (22 characters)',
  enrolMistyped: 'The enrolment code has 22 characters: letters, digits, hyphens and underscores.',
  enrolSend: 'Enrol',
  enrolAgain: 'Enrol this tablet again',
  enrolAgainHeld:
    'Ballots of the earlier enrolment stay on the tablet and are still sent under its earlier name.',
  enrolling: 'Enrolling…',
  enrolUnreachable: 'The server could not be reached. Trying again repeats the very same request.',
  enrolSpent:
    'This enrolment code was used already or is older than ten minutes. Please ask the clerk for a new one.',
  enrolStrange:
    'Something else answered in place of the server, usually the sign-in page of a public network. Please sign in to the network and try again.',
  enrolRefused: 'The server did not take this request. {detail}',

  choosePinTitle: 'Choose a PIN for this tablet',
  choosePinWhy:
    'The PIN has 6 digits and is used on this tablet only, so that respondents cannot reach the official’s part. Please do not use any other password.',
  pinNew: 'PIN',
  pinAgain: 'PIN again',
  pinEasy: 'This PIN is easy to guess. Please choose another.',
  pinDiffers: 'The two do not agree. Please type them again.',

  preparingTitle: 'Getting ready to work without a network',
  preparing: 'Please stay connected for a moment.',
  readyTitle: 'This tablet is ready and works without a network',
  notReadyTitle: 'This tablet does not work without a network yet',
  readyDevice: 'Name of the tablet: {device}. Campaign: {campaign}.',
  readyInstall:
    'Please add this page to the home screen (the browser’s menu, “Add to home screen”), so that it opens like an app.',
  readyPersisted: 'The browser has agreed to keep the data on this tablet.',
  readyNotPersisted:
    'The browser has not agreed to keep the data: when the tablet is nearly full, they could be deleted. Please add the page to the home screen, and send whenever there is a network.',
  readyOfflineRefused:
    'The app could not be kept on the tablet. Please check the network and try again, or use an ordinary window of a current Chrome, Edge, Firefox or Safari.',
  begin: 'To the working screen',

  lockTitle: 'Enter the PIN',
  lockFor: 'The official’s part of {device}',
  pinField: 'PIN of 6 digits',
  pinErase: 'Delete one digit',
  pinWrong: 'The PIN is not right.',
  pinWait:
    'It was mistyped several times. Please wait {time} more; closing the app does not shorten the wait.',
  pinForgotten:
    'Forgotten: please ask the clerk for a new enrolment code. No ballot on the tablet is lost, and all are still sent.',

  place: 'Where and whom',
  point: 'Collection point',
  group: 'Respondent group',
  choose: 'Please choose',
  chooseFirst: 'Please choose a collection point and a respondent group first.',
  handOver: 'Hand over to the respondent',
  handOverHint: 'They answer alone, the official does not look',
  assisted: 'The official reads and marks',
  assistedHint: 'The ballot is recorded as assisted',

  ledger: '{waiting} not sent / {received} received',
  ledgerOlder: 'Of those not sent, {count} belong to the earlier enrolment.',
  ledgerRejected: '{count} not accepted',
  rejectedOne: 'Ballot number {serial} ({device}): {reason}',
  rejectedKept: 'It is still kept on the tablet. Please tell the clerk its number.',
  rejections: {
    unreadable: 'the server could not open it.',
    not_of_campaign: 'its group, collection point or questionnaire is not of the campaign.',
    invalid_answers: 'it holds an answer that is not valid.',
    not_yet_open: 'it was made before the first day.',
    made_after_closing: 'it was made after the last day.',
    too_late: 'it came after the day until which late ballots are taken.',
    serial_taken: 'another ballot came under this number.',
    already_sent_differently: 'this ballot had come before with other contents.',
  },
  sendNow: 'Send now',
  sending: 'Sending…',
  allReceived: 'Every ballot of this tablet has been received by the server.',
  nothingWaits: 'Nothing is waiting to be sent.',
  nothingYet: 'There is no ballot on this tablet yet.',
  heldSafely: 'Ballots are held on the tablet, encrypted, and are sent when there is a network.',
  troubles: {
    unreachable: 'The server could not be reached. The tablet tries again by itself.',
    strange_answer:
      'Something else answered in place of the server, usually the sign-in page of a public network. The ballots are still on the tablet.',
    unknown_device:
      'The server does not know this tablet. The ballots are still here; please tell the clerk, who can read in a rescue file.',
    server_fault: 'The server failed. The ballots are still on the tablet, which tries again by itself.',
    storage_fault: 'The tablet’s storage could not be read just now. It tries again by itself.',
  },

  contacts: 'No interview',
  contactsHint: 'Counted by group and collection point, without a person.',
  refused: 'Refused',
  absent: 'Not at home',
  brokenOff: 'Broken off',
  undoTap: 'Take the last one back',
  tapCounted: 'Counted once: {outcome}.',
  tapUndone: 'The last one was taken back.',

  rescue: 'Rescue file',
  rescueWhat:
    'Holds every ballot that is still on the tablet, encrypted, and the counts of no interview. Only the ward’s server can open the ballots. Saving the file changes nothing on the tablet.',
  rescueSave: 'Save the rescue file',
  lock: 'Lock the screen',
  more: 'More',

  clockWrong:
    'This tablet’s clock seems to be wrong. You can go on; ballots carry no day until the tablet has reached the server.',
  deviceLockedTitle: 'This tablet is locked',
  deviceLocked:
    'The clerk has locked it. No new ballots for now; those that are here are still sent. Please ask the clerk to unlock it.',
  deviceRevokedTitle: 'This tablet has been revoked',
  deviceRevoked:
    'No new ballots on it any more; those that are here are still sent. To go on using it, ask the clerk to enrol it again.',
  notYetTitle: 'The campaign has not begun',
  notYet: 'It begins on {firstDay}. Ballots made before are not accepted.',
  notFielded: 'The campaign is being prepared and is planned to begin on {firstDay}.',
  closedTitle: 'The campaign is over',
  closedLate:
    'It ended with {lastDay}. No more interviews; ballots made before can be sent until the end of {lateDay} and are marked late.',
  closed: 'It ended with {lastDay}. No more interviews, and the time for late ballots is over too.',
  clockSaysSo: 'This is by the tablet’s own clock.',
  workAnyway: 'The day on this tablet is wrong, go on anyway',
  updating: 'Changing to the new version of the app…',

  giveTitle: 'Please hand the tablet to the respondent',
  giveWhy:
    'From now on there is only the questionnaire on this screen. The official’s part needs the PIN, and no official can see the answers.',
  giveTake: 'I am the respondent, begin',
  readTitle: 'Please read aloud to the respondent',
  promise: 'This ballot carries no name; nobody knows which one is yours.',
  promiseAssisted:
    'This ballot carries no name. The official who writes for you hears your answers and may not repeat them; when it is sent the ballot is encrypted at once and cannot be opened again on this tablet.',
  promiseSealed:
    'When sent it is encrypted at once: neither the official nor whoever finds this tablet can read it.',
  start: 'Begin',
  official: 'Official',
  stopTitle: 'Stop this ballot',
  stopWhy:
    'The official enters the PIN to stop. The answers on the screen are wiped and nobody sees them; it is counted as broken off if it had begun.',
  stopBack: 'Back to the ballot',
  progress: 'Part {part} of {of}',
  back: 'Back',
  next: 'Continue',
  send: 'Send ballot',
  problemsTitle: 'Please look again at {count} before you go on',
  screenedOut:
    'By these answers the ballot is not meant for you. Please press “Send ballot” to finish; it does not count.',
  saving: 'Encrypting and saving on the tablet…',

  thanksTitle: 'Thank you very much!',
  thanksKept:
    'Saved on the tablet. The ballot is encrypted and will be sent to the ward when there is a network.',
  thanksHandBack: 'Please hand the tablet back to the official',
  thanksOfficial: 'The official enters the PIN',
  savedTitle: 'Saved on the tablet',
  saved:
    'The ballot is encrypted and will be sent to the ward when there is a network. No answer is left on the screen.',
  toHome: 'To the working screen',

  fullTitle: 'The ballot could not be saved: the tablet is full',
  fullRespondent: 'Please call the official. Please do not close the app or switch the tablet off.',
  full: 'The encrypted ballot is held on this screen and is lost if the app is closed. Please delete some pictures or films and press “Save again”, or save the rescue file to a memory card.',
  fullRetry: 'Save again',
  failedTitle: 'The ballot could not be saved',
  failed:
    'The tablet’s storage reports an error. The encrypted ballot is held on this screen and is lost if the app is closed.',
};
