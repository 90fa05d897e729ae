import type { ReportsTexts } from './texts.ts';

export const en: ReportsTexts = {
  answers: {
    final: 'The campaign has ended: the documents below are made from the final figures.',
    trial:
      'This is a trial: the documents are made for a look ahead, and every page says “CHẠY THỬ” (trial).',
    provisionalTrial:
      'The trial still takes ballots: the documents are made for a look ahead, from provisional figures, and every page says “CHẠY THỬ” (trial).',
    live: 'Reports are made when nothing more can come in, which is planned to be from {day} on.',
    sealed: 'The results are sealed. Reports are made after closing, which is planned to be from {day} on.',
  },
  meanwhile: 'Meanwhile: look at the progress',
  optionsTitle: 'What goes into the documents',
  optionsSay:
    'Number, day of signing and name of who signs are left as dots for the office to fill in. The documents are in Vietnamese.',
  place: 'Place in the line with the day',
  signer: 'Office of who signs',
  signers: {
    chair: 'Chair',
    deputy: 'Deputy chair, signing for the chair',
    acting: 'Acting chair',
  },
  comments: 'Add an annex with the open comments word by word to the report on the results',
  commentsWhy:
    'The report always has the number of comments by item. Their words may give a writer away, so add them only where they are needed and the reader may read them.',
  missing: 'Missing for complete documents:',
  missingUnits:
    'the campaign names no superior bodies, so the documents lack that line and superiors among the recipients',
  missingBasis: 'the campaign names no legal basis',
  documents: {
    official: {
      name: 'Report on the results',
      says: 'Laid out after Decree 30/2020/NĐ-CP; opens in Word and LibreOffice to be worked on.',
      holds: [
        'ten tables: ballots out, back and valid; who answered; each item; factors; groups and modes; feedback and harassment; expectations; comments; scores by criterion; against the year before',
        'charts that can be changed in Word and read in grey',
        'method, ballots left out with reasons, provenance',
      ],
    },
    'index-sheet': {
      name: 'Sheet of scores by survey',
      says: 'In the columns of scoring tools, for comparing while scores are typed in; own and appraised points are left blank.',
      holds: [
        'maximum, score by survey, groups, N, index, formula and items of each criterion',
        'totals, the satisfaction part and checks as formulas of the sheet',
        'a sheet with the provenance',
      ],
    },
    assessed: {
      name: 'Letter to the Department of Home Affairs on the assessed bodies',
      says: "What the ward's leaders and officials say of each body; no part of the ward's own points.",
      holds: [
        'index, rank and number of assessors of each body',
        'the table body × item and the answers at each level',
        'method and provenance',
      ],
    },
  },
  doesNotFit: {
    official: '',
    'index-sheet': 'This campaign has no criteria set with scores by survey, so there is no sheet.',
    assessed: 'No body is assessed in this campaign, so there is no such letter.',
  },
  make: 'Make and download .{extension}',
  making: 'Making the document… {seconds} s',
  makingHow: 'Tens of thousands of ballots take a few seconds.',
  made: '{file} is made. Please look through every page before it is signed.',
  failed: 'The document could not be made. {sentence}',
  unreachable: 'The server cannot be reached. Please check the network and try again.',
};
