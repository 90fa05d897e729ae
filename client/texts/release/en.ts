import type { ReleaseTexts } from './texts.ts';

export const en: ReleaseTexts = {
  sealed: {
    title: 'The results are sealed',
    why: 'This campaign keeps every answer hidden until it is closed, so that nobody steers fieldwork by the results.',
    opens: 'As planned, results open after {lastDay}; final figures are there from {finalDay}.',
    meanwhile: 'Meanwhile you can see',
    progress: 'Progress, quotas and the state of fieldwork',
    log: 'The log',
    early: 'Open the seal early',
    earlyHow:
      'Whoever sees results during fieldwork can influence it. That is why the reason is logged, stands on the results page and is printed in the report. The seal cannot be put back; until the campaign is over there are provisional figures only.',
    reason: 'Reason',
    reasonHint: 'For example: requested by the chair of the People’s Committee in letter no. …',
    confirm: 'Open the seal of the results',
    working: 'Saving…',
  },
  waiting: {
    title: 'Waiting for the last responses',
    comments:
      'Comments open when no more responses can come in, as planned from {finalDay}. Read one by one as they come, they would show who has just written.',
    export:
      'The single responses of an official campaign can be taken away when no more can come in, as planned from {finalDay}.',
    figures:
      'This is there when no more responses can come in, as planned from {finalDay}. Figures broken down while responses still come could show what a few people answered.',
    trial: 'This is a trial: once it is closed everything can be seen, without waiting for its last day.',
    live: 'See the provisional figures',
  },
  live: {
    /** Before a share. */
    about: 'about',
    title: 'Provisional figures',
    note: 'Responses still come in, so every number is blurred a little and rounded to multiples of 5, and moves only when the group has at least 5 more responses: nobody’s answer can be worked out. Final figures are there from {finalDay}.',
    trial:
      'The trial is still open, so it is treated like an official campaign: every number is blurred a little and rounded to multiples of 5, and moves only when the group has at least 5 more responses. Close the trial to see everything.',
  },
  closeTrial: 'Go to where the trial is closed',
  trialExport:
    'Responses of a trial can be taken away while it is open, to try the files; those of an official campaign only when no more can come in.',
  unsealed: 'The seal of the results was opened early on {day}. Reason: {reason}',
};
