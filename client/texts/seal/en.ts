import type { SealTexts } from './texts.ts';

export const en: SealTexts = {
  ledger: {
    title: 'Ledger of sealed responses',
    lead: 'After each day all responses that were received are sealed with a public number. Whoever alters, deletes or adds a response afterwards makes the number wrong.',
    nothing: 'Nothing is sealed yet. The first seal is made after the first day on which a response came in.',
    campaigns: 'Sealed surveys',
    trial: 'TRIAL',
    final: 'Final seal',
    latest: 'Latest seal',
    finalThrough: 'All responses of the survey, up to {day}',
    through: 'All responses received up to {day}',
    atLeast: '{count} responses or more',
    few: 'fewer than 5 responses',
    late: 'Nothing was written into this ledger after {day}. The server may have been off; if it was not, sealed responses no longer fit, and the command npm run verify tells where.',
    open: 'See each day',
    days: 'Each day',
    daysHint:
      'Each line holds the number of the line before, so that none can be altered or left out while those after it still fit. Days without responses are sealed as well.',
    finalRow: 'Whole survey',
    number: 'No. {number}',
    madeLater: 'made {day}',
    parts: 'What it is made of',
    dayRoot: 'Responses of the day',
    root: 'All responses so far',
    previous: 'The line before',
    keep: 'Keep this ledger elsewhere',
    keepWhy:
      'Whoever rules the server could make the whole ledger anew. A ledger that was kept elsewhere, on paper or in a file, would show it: please take the file or print this page.',
    download: 'Take the ledger as a file',
    receipt: 'Check your own response',
    receiptWhy:
      'If you answered on your own phone and have a receipt you can see whether your response is in the ledger.',
    provesTitle: 'What this ledger proves',
    proves: {
      responses:
        'Sealed responses were not altered or deleted, and nobody added one to an old day: the command npm run verify reckons again from a copy of the data and names the day that does not fit.',
      receipt:
        'The response with your receipt is among those that are kept to be counted; how many were left out of the results, and why, is told with them.',
    },
    provesNotTitle: 'What this ledger does not prove',
    provesNot: {
      who: 'It does not tell who answered, what, or where: seals are made with a secret key, and numbers of responses are told in steps of 5.',
      truth: 'It does not tell whether people said the truth, or whether somebody sent several responses.',
      today: 'It does not protect responses during the day, before they are sealed after midnight.',
    },
  },
  receipt: {
    title: 'Check a response by its receipt',
    lead: 'The receipt has 12 letters; your phone showed it right after you had sent your response.',
    label: 'Receipt',
    hint: 'For example ABCD EFGH JKMN; capital or small letters',
    check: 'Check',
    again: 'Check another receipt',
    sealedTitle: 'The response is in the ledger',
    sealed: 'The response with the receipt {receipt} is among the sealed responses of “{campaign}”.',
    waitingTitle: 'The response was received and is not sealed yet',
    waiting:
      'The response with the receipt {receipt} is stored. It is sealed after the end of the day; please look again tomorrow.',
    brokenTitle: 'The ledger does not fit the data',
    broken:
      'The response with the receipt {receipt} is stored, but the data of the survey no longer fit the seal. Please keep the receipt and tell the authority above the organiser.',
    unknown: 'No response has this receipt. Please compare it letter by letter with what you wrote down.',
    mistyped:
      'A letter is wrong, or two changed places. Please compare it letter by letter with what you wrote down.',
    shape: 'A receipt has exactly 12 letters, no digits, and none of I, L and O. Please type it again.',
    proofTitle: 'A proof that you can reckon yourself',
    proofWhy:
      'This file leads from the receipt to the seal printed in the ledger; anybody can reckon it with SHA-256. It holds no answer.',
    proof: 'Take the proof as a file',
    saysTitle: 'What a receipt tells',
    says: {
      one: 'One thing only: that the response with this receipt was received, and whether it is sealed.',
      not: 'Not what you answered, nor on which day, in which group or at which place. Nobody learns that by seeing your receipt, not even somebody who demands it.',
      tablets: 'Responses given on a tablet or on paper have no receipt.',
    },
    ledger: 'See the ledger',
  },
};
