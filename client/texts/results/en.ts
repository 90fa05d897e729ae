import type { vi } from './vi.ts';

export const en: typeof vi = {
  figure: {
    png: 'Download the PNG',
    svg: 'Download the SVG',
    failed: 'The browser could not make the picture. Please take a screenshot, or copy the table.',
    hasTable: 'The table has the same figures.',
    source: 'Source: {campaign}, {unit}. Data of {day}.',
    sourceProvisional:
      'PROVISIONAL. Source: {campaign}, {unit}. Data of {day}, more responses can still come in.',
    sourceTrial: 'TRIAL RUN, not an official result. Source: {campaign}, {unit}. Data of {day}.',
    unsealed: 'The seal on the results was opened early on {day}.',
    n: 'n = {n}',
    range: '{low} to {high}',
  },

  contents: {
    title: 'On this page',
    choices: 'Choice questions ({n})',
    show: 'Show the choice questions ({n})',
    hide: 'Hide the choice questions',
  },

  choice: {
    caption: 'The dot is the share of {n} respondents who chose the option{several}. {method}',
    several: '; several could be chosen, so the shares may add up to more than 100%',
    untold: 'The options are not told: few chose one of them, and telling the others would give them away.',
  },

  method: {
    interval: 'Wilson’s 95% confidence interval{population}; it holds only for a random sample.',
    population: ', corrected for the {population} people of the group',
    average:
      'The line is Wilson’s 95% confidence interval with the fewest answers to one of the statements{population}: wider than the true one, never narrower; it holds only for a random sample.',
  },

  conclusion: {
    enough: 'conclusive',
    too_few: 'not enough to conclude from: too few answers',
    too_wide: 'not enough to conclude from: the interval is too wide',
  },
  conclusionShort: 'not enough to conclude from',

  overview: {
    all: 'All groups',
    title: 'The respondent groups',
    answer: 'Most satisfied are {highest} ({highestIndex}), least satisfied {lowest} ({lowestIndex}).',
    answerOne: 'Only one group’s result can be told so far: {group}, {index}.',
    answerNone: 'No group has enough responses for a result yet.',
    answerEmpty: 'There are no complete responses yet.',
    closeTogether:
      'The intervals of these two groups overlap: which of them is more satisfied cannot be said.',
    figure: 'Share satisfied in each respondent group',
    caption:
      'Dot: share that answered {best}, averaged over the group’s factors. n: complete responses. {method} A hollow dot: not enough to conclude from.',
    ofQuota: 'n = {n}, quota {quota}',
    withoutQuota: 'n = {n}',
    belowMinimum: 'not enough responses ({minimum} needed)',
    assesses: 'assesses {n} bodies, see the group’s page',
    best: 'one of the two best levels (“Satisfied” or “Very satisfied”)',
    group: 'Respondent group',
    n: 'Complete responses',
    quota: 'Quota',
    index: 'Share of good answers',
    interval: '95% confidence interval',
    conclusion: 'Conclusion',
    corrected: ', corrected where the size of the group is known',
  },

  factors: {
    title: 'Factors ranked',
    says: 'Highest is “{highest}” ({highestIndex}), lowest “{lowest}” ({lowestIndex})',
    figure: '{group}: factors by the share that answered {best}',
    outside: 'Not part of the group’s share',
    whole: 'whole group {share}',
    caption:
      'Dot: share that answered {best}, averaged over the factor’s statements. {n} {method} A hollow dot: not enough to conclude from.',
    nRange: 'Answers to a statement (n) from {smallest} to {largest}.',
  },

  extremes: {
    title: 'Strongest and weakest statements',
    says: 'Weakest: {item} ({share})',
    strongest: 'The {n} statements rated highest',
    weakest: 'The {n} statements rated lowest',
    figure: 'Statements rated highest and lowest: {group}',
    everybody: 'all groups',
    caption:
      'Dot: share that answered {best}. The line is Wilson’s 95% confidence interval; it holds only for a random sample. Where the lines of neighbours overlap, their order is not certain. A hollow dot: not enough to conclude from.',
    item: 'Statement',
    rank: 'Rank',
  },

  items: {
    mean: 'Mean',
    meanInterval: 'Interval of the mean',
    conclusion: 'Conclusion',
    title: '{group} – {factor}',
    beside: '{range}; n = {n}',
    caption:
      '{n} On the right: share that answered {best}. {method} What is satisfied lies to the right of zero, what is dissatisfied (hatched) to the left, the middle level half on each side.',
    captionPlain:
      '{n} The upper half of the scale lies to the right of zero, the lower (hatched) to the left, the middle level half on each side.',
    joined:
      'Broad stripes: levels joined so that no level with fewer than 5 answers shows; grey ones hold the middle too and stand half on each side.',
  },

  heat: {
    title: 'Body by body, statement by statement',
    says: 'The lowest cell: {body}, statement {item} ({share})',
    figure: '{group}: share that answered {best} by body and statement',
    caption:
      'Each cell: per cent that answered {best}; the stronger the shade, the higher. n is how many answered about that body. Hatched cells: few answers (under 5), or withheld because they could point at a person. The sign °: not enough to conclude from (Wilson’s 95% interval is too wide, or fewer than 30 answers).',
    body: 'Body',
    all: 'Overall',
    few: 'few',
    untold: 'few, or withheld',
    scale: 'Shades',
    below: 'below {to}',
    between: '{from} to {to}',
    from: 'from {from}',
    columns: 'The statements',
    sortBy: 'Sort by statement {item}',
  },
};
