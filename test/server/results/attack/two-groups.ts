import { openTally } from '#server/results/answer-tally.ts';
import { groupResults } from '#server/results/group-results.ts';
import { campaignIndexInputs } from '#server/results/index-inputs.ts';
import { overviewOf } from '#server/results/overview/overview.ts';
import { openBallotTally } from '#server/results/statistics/ballot-tally.ts';
import { comparablesOf } from '#server/results/statistics/comparables.ts';
import { compareSides } from '#server/results/statistics/compare.ts';
import { sidesOf } from '#server/results/statistics/headline.ts';
import { modePanel } from '#server/results/statistics/mode-panel.ts';
import { reliabilities } from '#server/results/statistics/reliability.ts';
import { trendOf } from '#server/results/statistics/trends.ts';
import { weightsOf } from '#server/results/statistics/weights.ts';
import type { Summary } from '#server/results/summary.ts';
import { Campaign } from '#surveys/campaigns/campaign.ts';
import { CollectionPointId, GroupCode } from '#surveys/ids.ts';
import { parseCriteriaSet } from '#surveys/par-index/criteria-set.ts';
import { answersText } from '#surveys/responses/answers-text.ts';
import { anExclusion } from '#test/support/exclusions.ts';
import type { World } from './solve.ts';
import { answersIn, tinyCampaign, tinyQuestionnaire } from './tiny.ts';

const both = (text: string) => ({ vi: text, en: text });
const groups = ['citizens', 'officials'].map((code) => GroupCode.parse(code));
const points = ['one', 'two'].map((id) => CollectionPointId.parse(id));

/** Two groups at two points, each asked the same. */
export const twoGroups = Campaign.parse({
  ...tinyCampaign,
  id: 'two-groups',
  groups: groups.map((code) => ({ ...tinyCampaign.groups[0], code, population: 60 })),
  points: points.map((id) => ({ id, name: both(id), kind: 'neighbourhood', population: 100 })),
});
export const earlier = Campaign.parse({
  ...twoGroups,
  id: 'earlier',
  firstDay: '2023-09-01',
  lastDay: '2023-09-30',
});

const part = (group: string, factors: string[][], weight = '1') => ({ group, weight, factors });
const criterion = (code: string, rule: 'MEAN5' | 'TOP2', parts: ReturnType<typeof part>[]) => ({
  code,
  name: both(code),
  maximum: '3',
  itemRule: { code: rule },
  within: { code: 'FACTORAVG' as const },
  between: { code: 'GROUPW' as const },
  groups: parts,
});

/** A mean of three items, a share of one, and a score of both groups. */
const set = parseCriteriaSet({
  id: 'two-groups-set',
  name: both('set'),
  label: both('set'),
  maximum: '10',
  fields: [
    {
      code: '1',
      name: both('field'),
      maximum: '10',
      criteria: [
        criterion('1.1', 'MEAN5', [part('citizens', [['A1', 'A2', 'B']])]),
        criterion('1.2', 'TOP2', [part('citizens', [['B']])]),
        criterion('1.3', 'MEAN5', [
          part('citizens', [['A1', 'A2']], '0.6'),
          part('officials', [['B']], '0.4'),
        ]),
      ],
    },
  ],
});

const others: World = { A1: [0, 1, 2, 3, 2], A2: [0, 0, 3, 3, 2], B: [0, 2, 1, 3, 2], C: [5, 2, 1] };

function counted(campaign: Campaign, worlds: readonly World[]): Summary {
  const tallies = groups.map((code) => [code, openTally(tinyQuestionnaire, [])] as const);
  const ballots = tallies.map(([code, tally]) => [code, openBallotTally(campaign, tally)] as const);
  const add = (at: number, world: World) => {
    for (const [index, answers] of answersIn(world).entries()) {
      const point = points[index % 2];
      if (!point) continue;
      const mode = index % 3 === 2 ? 'paper' : 'web';
      const tally = tallies[at]?.[1];
      const ballot = tally?.read(answersText(answers));
      if (!ballot) continue;
      tally?.add(ballot, mode);
      ballots[at]?.[1].add(ballot, { mode, point });
    }
  };
  for (const world of worlds) add(0, world);
  add(1, others);
  return {
    criteriaSet: set,
    field: () => [],
    tallies: new Map(tallies),
    ballots: new Map(ballots),
    otherVersions: new Map(),
    add() {},
  };
}

const size = (world: World) =>
  Math.max(...Object.values(world).map((counts) => counts.reduce((sum, count) => sum + count, 0)));

function views(campaign: Campaign, summary: Summary, elsewhere: Summary): unknown[] {
  const own = sidesOf(campaign, summary);
  const before = sidesOf(earlier, elsewhere);
  return [
    groups.map((code) => groupResults(campaign, summary, code)),
    overviewOf(campaign, summary),
    campaignIndexInputs(campaign, summary),
    own.map(modePanel),
    own.map(reliabilities),
    own.map(weightsOf),
    comparablesOf(own, before),
    own.map((side) => trendOf(side, [side, ...before.filter((one) => one.group.code === side.group.code)])),
    own.flatMap((side) =>
      [...before, ...own]
        .filter((other) => other !== side)
        .map((other) => compareSides(other, side, { samePeople: false })),
    ),
  ];
}

const usual: World = { A1: [0, 1, 3, 6, 4], A2: [1, 1, 2, 6, 4], B: [0, 2, 2, 5, 5], C: [7, 4, 3] };

/** What is told before these ballots are left out, and after. `all`: with every comparison, else the group's own page. */
export function toldBeforeAndAfter(kept: World, left: World, all: boolean): unknown {
  const everybody = counted(twoGroups, [kept, left]);
  const rest = counted(twoGroups, [kept]);
  const own = openTally(tinyQuestionnaire, []);
  for (const answers of answersIn(left)) own.add(own.read(answersText(answers)), 'web');
  const [citizens] = groups;
  const tally = citizens && rest.tallies.get(citizens);
  if (!tally) throw new Error('no citizens');
  tally.apart = [own];
  const exclusion = anExclusion({ campaign: twoGroups.id, n: size(left) });
  const after: Summary = {
    ...rest,
    apart: {
      exclusions: [exclusion],
      n: new Map([[citizens, size(left)]]),
      tallies: new Map([[exclusion.id, own]]),
      everybody,
    },
  };
  if (!all) return [everybody, after].map((summary) => groupResults(twoGroups, summary, citizens));
  const elsewhere = counted(earlier, [usual]);
  return [views(twoGroups, everybody, elsewhere), views(twoGroups, after, elsewhere)];
}

/** What is told of a campaign to which a tiny earlier one is compared. */
export function toldBesideTinyYear(tiny: World): unknown {
  const elsewhere = counted(earlier, [tiny]);
  return [
    views(twoGroups, counted(twoGroups, [usual]), elsewhere),
    groups.map((code) => groupResults(earlier, elsewhere, code)),
  ];
}
