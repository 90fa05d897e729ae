import type { StatisticsTexts } from './texts.ts';

export const en: StatisticsTexts = {
  group: 'Respondent group',
  index: 'the group’s overall share satisfied',
  headline: 'The group’s overall share',
  points: '{n} percentage points',
  interval: '95% confidence interval',
  range: '{low} – {high}',
  between: '{low} to {high}',
  notTold: 'not told',
  few: 'not enough to conclude',
  n: 'Responses',
  nIs: 'n\u00a0=\u00a0{n}',
  ofTarget: '{title} – {target}',

  modes: {
    title: 'By mode of answering',
    why: 'People who are asked in person tend to mark higher than those who fill in alone, so the overall figure always has each mode beside it.',
    mode: 'Mode',
    raw: 'As answered',
    adjusted: 'Adjusted',
    pooled: 'Overall',
    pooledAt: 'Overall {percent}',
    beside: 'By mode:',
    one: '{mode} {percent}',
    figure: 'Share satisfied by mode of answering, {group}',
    caption:
      'Dot: the share; line: 95% confidence interval after Wilson, which holds only for a random sample. Hollow dot: not enough to conclude. Dashed line: the group’s overall share. {adjusted}',
    adjustedMeans:
      'Adjusted: the mode’s share if its responses were spread over {strata} clusters of collection points like all responses (direct standardisation), so that a difference between neighbourhoods is not taken for one of mode.',
    standing: {
      no_answers: 'This group has no valid response yet.',
      one_mode: 'All responses were given in one mode ({mode}), so there is nothing to compare.',
      not_told:
        'Not told by mode: at least two modes with ten full responses each are needed, so that nobody’s answer is given away.',
      whole_untold: 'Not told by mode: the group’s own index cannot be told either.',
      untold_beside:
        'Not told by mode, because responses of this group were left out: compared with the figures before, they would be given away.',
      one_point: 'All responses came from one collection point, so there is nothing to adjust for.',
      few_points:
        'Not adjusted for collection points: at least three clusters of points with five responses of each mode are needed.',
      left_out:
        'Not adjusted, because responses of this group were left out: compared with the figures before, they would be given away.',
      adjusted: 'Adjusted for collection points.',
    },
    waits: 'The figures by mode are told once no more responses can come in.',
    highest: '{mode} is highest at {high}; {other} lowest at {low}: {difference} apart.',
    assistedHigher:
      'Those who were helped by an official marked highest: {high}, ahead of {other} ({low}) by {difference}.',
    alike: 'All modes have the same share: {high}.',
    afterAdjusting: 'Adjusted, {difference} remain.',
    clear: 'The difference between the modes is hardly chance (p\u00a0{p}).',
    notClear: 'The difference between the modes may be mere chance (p\u00a0{p}).',
    rough: 'Some levels have few responses, so the test is approximate.',
    untested: 'Only one mode can be told, so no difference is tested.',
    tooFew: 'The difference was not tested: that takes two modes with 30 responses each.',
    test: 'χ² test of the modes with 30 responses and more (mode × each response’s overall level): p\u00a0{p}, Cramér’s V = {v}. χ² and its degrees of freedom are not told, so that no few responses can be worked out.',
    testMeans:
      'p is the chance of a difference as large as this if the mode made none; below 0.05 is usually taken as hardly chance. V is the strength of the connection, from 0 (none) to 1.',
    caution:
      'What remains can be due to the way of asking, or to who chose that mode; this survey cannot tell the two apart.',
    more: 'See the modes compared',
  },

  reliability: {
    title: 'Do the items of a subject agree?',
    means:
      'Cronbach’s alpha says whether the items of a subject measure one thing: 1 is perfect agreement; from 0.7 it is usually called consistent (Nunnally 1978). It grows with the number of items and does not say whether the right thing is measured.',
    factor: 'Subject',
    items: 'Items',
    alpha: 'Alpha',
    n: 'Responses to every item',
    reading: 'Reading',
    consistent: 'consistent',
    loose: 'not consistent: look at the items one by one',
    unknown: 'not known: at least ten full responses that are not all alike are needed',
    none: 'This group has no subject of three items or more.',
    answer: '{consistent} of {all} subjects have an alpha of 0.7 or more.',
  },

  weights: {
    title: 'Weights by collection point',
    means:
      'A place with few people and many responses pulls the overall figure its way. The weight says how many people of the point one response stands for: N ÷ responses, which is the design weight (N ÷ target) times the adjustment (target ÷ responses). The weighted figure is always beside the unweighted.',
    answer: 'Weighted, the overall share is {adjusted}; unweighted {raw}.',
    noPopulation:
      'No weights, because the number of people is not declared of any collection point. Households and people are entered in the step “Collection points” while a campaign is prepared, before it opens; the trial that comes with the program has none, and so no weights.',
    standing: {
      no_answers: 'This group has no valid response yet.',
      one_point: 'All responses of the group came from one collection point, so no weights are needed.',
      unknown_population:
        'No weights, because the number of people is not declared of: {points}. Households and people are entered in the step “Collection points” while a campaign is prepared, before it opens.',
      few_points:
        'There are weights, but the weighted share is not told: fewer than three clusters of points have ten responses, and the two figures together would give each point’s away.',
      left_out:
        'There are weights, but the weighted share is not told, because responses of this group were left out: compared with the figure before, they would be given away.',
      weighted: 'Weighted by collection point.',
    },
    cell: 'Collection point',
    population: 'People (N)',
    planned: 'Target',
    n: 'Responses',
    design: 'Design weight',
    adjustment: 'Adjustment',
    weight: 'Weight',
    joined: 'Points with fewer than ten responses are joined with their neighbour in the list.',
    notAnswered: 'No response from: {points}. The other points hold {covered} of the group’s population.',
    effective:
      'Effective size {effective} of {n} responses, design effect {effect}: weights that differ make {n} responses worth {effective} of equal weight (Kish 1965).',
    figures: 'Shares without and with weights',
    figure: 'Subject',
    raw: 'Unweighted',
    adjusted: 'Weighted',
  },

  trends: {
    title: 'Over the campaigns',
    figure: 'Share satisfied over the campaigns, {group}',
    caption:
      'Dot: the group’s overall share satisfied; line: 95% confidence interval after Wilson, which holds only for a random sample. Hollow dot: not enough to conclude, or other items than in this campaign.',
    onlyOne: 'Only one campaign is over, so there is no trend yet.',
    campaign: 'Campaign',
    percent: 'Share satisfied',
    remark: 'Remark',
    otherItems: 'other items, not comparable',
    otherWording: 'wording was changed',
    between: 'From {first} ({firstPercent}) to {last} ({lastPercent}).',
  },

  comparison: {
    title: 'Comparison',
    choose: 'Compare with',
    earlier: 'The same group, another campaign',
    otherGroups: 'Another group, this campaign',
    nothing:
      'Nothing to compare with yet: no other campaign with the same items is over, and no group of this one was asked an item in the same words.',
    pick: 'Please choose a campaign or a group.',
    answerClear: '{clear} of {all} figures clearly differ: hardly chance.',
    answerNone: 'No figure clearly differs: every difference may be mere chance.',
    answerUntested: 'No difference could be tested, because one side has fewer than 30 responses.',
    answerEmpty: 'The two sides have no figure in common that may be told.',
    figure: 'Figure',
    item: 'Item',
    difference: 'Difference (points)',
    p: 'p (Holm)',
    verdict: 'Reading',
    up: 'higher, hardly chance',
    down: 'lower, hardly chance',
    unclear: 'may be mere chance',
    untested: 'fewer than 30, not tested',
    untold: '{n} figures are not told, because one side has too few responses.',
    method:
      'Figures of several items are tested after Welch on each response’s own share; single items after Newcombe. p is raised after Holm, because several figures are tested together.',
    chart: 'Differences between {first} and {second}',
    caption:
      'Dot: {second} less {first}, in percentage points; line: 95% confidence interval of the difference. A line across 0: may be mere chance.',
    cautionsTitle: 'To be kept in mind',
    cautions: {
      not_drawn_at_random:
        'Respondents were not drawn at random: the test says how strong a difference is among those who answered, not whom else it holds for.',
      few_answers: 'One side has fewer than 30 responses: the difference is told, nothing is concluded.',
      same_people:
        'Largely the same people answered both times, so the two sides are not independent; the test errs on the side of caution.',
      wording_changed: 'The items are not worded alike: the difference may be one of asking.',
      modes_shifted:
        'The share of a mode changed by more than ten percentage points: the difference may be one of mode, not of opinion.',
      many_comparisons:
        'Many figures are tested together, and some may differ by chance; p has been raised (Holm) to allow for it.',
    },
  },
};
