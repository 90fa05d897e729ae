import { openTally } from '#server/results/answer-tally.ts';
import { groupResults } from '#server/results/group-results.ts';
import { campaignIndexInputs } from '#server/results/index-inputs.ts';
import { overviewOf } from '#server/results/overview/overview.ts';
import { openBallotTally } from '#server/results/statistics/ballot-tally.ts';
import { sidesOf } from '#server/results/statistics/headline.ts';
import { modePanel } from '#server/results/statistics/mode-panel.ts';
import { reliabilities } from '#server/results/statistics/reliability.ts';
import { weightsOf } from '#server/results/statistics/weights.ts';
import type { Summary } from '#server/results/summary.ts';
import { Campaign } from '#surveys/campaigns/campaign.ts';
import { CollectionPointId, GroupCode } from '#surveys/ids.ts';
import { type CriteriaSet, parseCriteriaSet } from '#surveys/par-index/criteria-set.ts';
import { parseQuestionnaire, type Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import type { Answer } from '#surveys/responses/answer.ts';
import { answersText } from '#surveys/responses/answers-text.ts';
import type { World } from './solve.ts';

export const both = (text: string) => ({ vi: text, en: text });
const levels = ['a', 'b', 'c', 'd', 'e'].map(both);

/** Two ratings of one battery, a rating of its own, a single and a multiple choice. */
export const tinyQuestionnaire = parseQuestionnaire({
  id: 'tiny@1',
  formNumber: '1',
  title: both('tiny'),
  opening: both('opening'),
  closing: both('closing'),
  scaleOrder: 'ascending',
  scales: [{ code: 'HL5', levels }],
  required: [],
  sections: [
    {
      code: 'all',
      title: both('all'),
      items: [
        {
          kind: 'battery',
          code: 'A',
          wording: both('battery'),
          scale: 'HL5',
          rows: ['A1', 'A2'].map((code) => ({ code, wording: both(code) })),
        },
        { kind: 'rating', code: 'B', wording: both('rating'), scale: 'HL5' },
        {
          kind: 'single-choice',
          code: 'C',
          wording: both('one'),
          options: ['x', 'y', 'z'].map((code) => ({ code, label: both(code) })),
        },
        {
          kind: 'multiple-choice',
          code: 'D',
          wording: both('several'),
          options: ['x', 'y', 'z'].map((code) => ({ code, label: both(code) })),
        },
      ],
    },
  ],
});

export const group = GroupCode.parse('citizens');
const point = CollectionPointId.parse('one');

export const tinyCampaign = Campaign.parse({
  id: 'tiny',
  title: both('tiny'),
  unit: both('unit'),
  state: 'open',
  isTrial: false,
  firstDay: '2024-09-01',
  lastDay: '2024-09-30',
  graceMinutes: 0,
  criteriaSet: 'tiny-set',
  groups: [{ code: 'citizens', name: both('c'), questionnaire: 'tiny@1', isPublic: true, minimumN: 3 }],
  points: [{ id: 'one', name: both('one'), kind: 'neighbourhood' }],
  targets: [],
  quotas: [],
});

const criterion = (code: string, itemRule: 'MEAN5' | 'TOP2', factors: string[][]) => ({
  code,
  name: both(code),
  maximum: '2',
  itemRule: { code: itemRule },
  within: { code: 'FACTORAVG' as const },
  between: { code: 'GROUPW' as const },
  groups: [{ group: 'citizens', weight: '1', factors }],
});

/** A mean of one item, a mean of two, a share of all. */
const tinySet = parseCriteriaSet({
  id: 'tiny-set',
  name: both('set'),
  label: both('set'),
  maximum: '10',
  fields: [
    {
      code: '1',
      name: both('field'),
      maximum: '10',
      criteria: [
        criterion('1.1', 'MEAN5', [['B']]),
        criterion('1.2', 'MEAN5', [['A1', 'A2']]),
        criterion('1.3', 'TOP2', [['A1', 'A2'], ['B']]),
      ],
    },
  ],
});

/**
 * What those who answered so send in: the first ballot holds the first answer to each item. `D x` is an option of the
 * multiple choice: how many chose it and how many did not; one option's choosers follow the last one's.
 */
export function answersIn(world: World): Record<string, Answer>[] {
  const options = Object.entries(world).filter(([item]) => item.startsWith('D '));
  if (options.length > 0) {
    const n = options[0]?.[1].reduce((sum, count) => sum + count, 0) ?? 0;
    let next = 0;
    const chosen = options.map(([item, [count = 0]]) => {
      const ballots = new Set(Array.from({ length: count }, (_, at) => (next + at) % n));
      next += count;
      return { option: item.slice(2), ballots };
    });
    return Array.from({ length: n }, (_, ballot) => ({
      D: chosen.filter(({ ballots }) => ballots.has(ballot)).map(({ option }) => option),
    }));
  }
  const columns = Object.entries(world).map(([item, counts]) => ({
    item,
    given: counts.flatMap((count, at) => Array<number>(count).fill(at)),
  }));
  const n = Math.max(...columns.map(({ given }) => given.length));
  const answerTo = (item: string, at: number): Answer => {
    if (item === 'C') return ['x', 'y', 'z'][at] ?? 'x';
    return at + 1;
  };
  return Array.from({ length: n }, (_, ballot) =>
    Object.fromEntries(
      columns.flatMap(({ item, given }) => {
        const at = given[ballot];
        return at === undefined ? [] : [[item, answerTo(item, at)]];
      }),
    ),
  );
}

export function summaryOfWorld(world: World, set?: CriteriaSet): Summary {
  return summaryOf(tinyQuestionnaire, answersIn(world), set);
}

/** What so many people answered, every third of them on paper. */
export function summaryOf(
  questionnaire: Questionnaire,
  all: readonly Record<string, Answer>[],
  set?: CriteriaSet,
): Summary {
  const tally = openTally(questionnaire, []);
  const ballots = openBallotTally(tinyCampaign, tally);
  for (const [at, answers] of all.entries()) {
    const mode = at % 3 === 2 ? 'paper' : 'web';
    const ballot = tally.read(answersText(answers));
    tally.add(ballot, mode);
    ballots.add(ballot, { mode, point });
  }
  return {
    criteriaSet: set,
    field: () => [],
    tallies: new Map([[group, tally]]),
    ballots: new Map([[group, ballots]]),
    otherVersions: new Map(),
    add() {},
  };
}

/** Whatever the app tells of a campaign that is over. A new view is a new line. */
export const views: readonly ((summary: Summary) => unknown)[] = [
  (summary) => groupResults(tinyCampaign, summary, group),
  (summary) => overviewOf(tinyCampaign, summary),
  (summary) => sidesOf(tinyCampaign, summary).map(modePanel),
  (summary) => sidesOf(tinyCampaign, summary).map(reliabilities),
  (summary) => sidesOf(tinyCampaign, summary).map(weightsOf),
  (summary) => (summary.criteriaSet ? campaignIndexInputs(tinyCampaign, summary) : null),
];

/** With the index inputs beside the results. */
export function everythingTold(world: World): unknown {
  return views.map((view) => view(summaryOfWorld(world, tinySet)));
}

/** Of a campaign that feeds into no index: a score of 30 answers and more is told for what it is needed for. */
export function toldWithoutIndex(world: World): unknown {
  return views.map((view) => view(summaryOfWorld(world)));
}

/** As it would be without protection: exact counts, exact means. */
export function unprotected(world: World): unknown {
  const tally = summaryOfWorld(world).tallies.get(group);
  return tally?.places.map(({ key }) => tally.counts(key));
}
