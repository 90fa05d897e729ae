import { divide, multiply, parseDecimal, type Rational, rational, zero } from '#surveys/scoring/rational.ts';
import { type RuleCode, rules } from '#surveys/scoring/rules/index.ts';
import type { Points, Sheet, TotalRule } from '#surveys/scoring/rules/kind.ts';

/** Example E of domain.md §8, worst level first; n = 114. */
export const exampleE = [2, 7, 21, 54, 30];

/** A number somebody worked out by hand. `maximum` and `points` where points were given. */
export type WorkedNumber = {
  sentence: string;
  index: () => Rational | undefined;
  percent: string;
  maximum?: string;
  points?: string;
};

const top2OfE = rational(84, 114);
const mean5OfE = rational(445, 570);

/** Five factors of 4, 5, 6, 3 and 4 items; every item of a factor has the factor's mean, of 5. */
const factors = [
  { mean: '4.10', items: 4 },
  { mean: '3.90', items: 5 },
  { mean: '4.30', items: 6 },
  { mean: '4.20', items: 3 },
  { mean: '3.60', items: 4 },
].map(({ mean, items }) => Array<Rational>(items).fill(multiply(parseDecimal(mean), rational(1, 5))));

const weights = ['0.50', '0.20', '0.15', '0.15'].map(parseDecimal);
const fourGroups = [top2OfE, ...['0.80', '0.90', '0.85'].map(parseDecimal)];
const weighted = fourGroups.map((index, at) => ({ weight: weights[at] ?? rational(0), index }));
const withoutDelegates = weighted.map((group, at) => (at === 2 ? { ...group, index: undefined } : group));

/** 114 ballots on two items, of which 41 are at levels 4 and 5 throughout (one of them left an item blank). */
const satisfiedThroughout: readonly (readonly (number | undefined)[])[] = [
  ...Array<number[]>(40).fill([4, 5]),
  [5, undefined],
  ...Array<number[]>(50).fill([5, 3]),
  ...Array<number[]>(23).fill([2, 4]),
];

function shareOfBallots(ballots: readonly (readonly (number | undefined)[])[]): Rational {
  const worth = (level: number | undefined) =>
    level === undefined ? undefined : rules.TOP2.index([1, 2, 3, 4, 5].map((one) => Number(one === level)));
  const verdicts = ballots.map((levels) => rules.ALLSAT.passes(levels.map(worth)));
  return rational(
    verdicts.filter((verdict) => verdict === true).length,
    verdicts.filter((verdict) => verdict !== undefined).length,
  );
}

/** 58.25 of 70 on evidence and 23.42 of 30 by survey, as a scoring tool in use has them. */
export const sheet: Sheet = {
  maximum: rational(100),
  appraised: { given: parseDecimal('58.25'), maximum: rational(70) },
  survey: { scores: ['13.42', '10'].map(parseDecimal), maximum: rational(30) },
  notApplicable: zero,
  bonus: zero,
  penalty: zero,
};
export const nothingYet: Points = { given: zero, maximum: zero };

/** The share of the maximum after these steps. */
function shareAfter(given: Sheet, ...steps: readonly TotalRule[]): Rational | undefined {
  const points = steps.reduce<Points | undefined>((so, step) => so && step.next(so, given), nothingYet);
  return points && divide(points.given, points.maximum);
}

/** Every worked number of domain.md §8 for the rules of the register. */
export const workedNumbers: Record<RuleCode, WorkedNumber[]> = {
  TOP2: [
    {
      sentence: 'example E',
      index: () => rules.TOP2.index(exampleE),
      percent: '73.68',
      maximum: '3',
      points: '2.21',
    },
  ],
  MEAN5: [
    {
      sentence: 'example E',
      index: () => rules.MEAN5.index(exampleE),
      percent: '78.07',
      maximum: '3',
      points: '2.34',
    },
  ],
  MEAN0: [
    {
      sentence: 'example E',
      index: () => rules.MEAN0.index(exampleE),
      percent: '72.59',
      maximum: '3',
      points: '2.18',
    },
  ],
  LEVELPTS: [
    {
      sentence: 'example E with the usual fractions',
      index: () => rules.LEVELPTS.index(exampleE),
      percent: '72.59',
      maximum: '3',
      points: '2.18',
    },
    {
      sentence: 'example E with fifths is MEAN5',
      index: () => rules.LEVELPTS.index(exampleE, { fractions: ['0.2', '0.4', '0.6', '0.8', '1'] }),
      percent: '78.07',
      maximum: '3',
      points: '2.34',
    },
  ],
  NEG: [
    {
      sentence: '90.06 % saw none of it',
      index: () => rules.NEG.index([9006, 800, 194]),
      percent: '90.06',
      maximum: '2',
      points: '1.80',
    },
  ],
  ALLSAT: [
    {
      sentence: '41 of 114 are satisfied with everything',
      index: () => shareOfBallots(satisfiedThroughout),
      percent: '35.96',
      maximum: '3',
      points: '1.08',
    },
  ],
  GENERAL: [
    {
      sentence: 'example E as the overall item, by TOP2',
      index: () => rules.GENERAL.index([[top2OfE]]),
      percent: '73.68',
      maximum: '3',
      points: '2.21',
    },
    {
      sentence: 'example E as the overall item, by MEAN5',
      index: () => rules.GENERAL.index([[mean5OfE]]),
      percent: '78.07',
      maximum: '3',
      points: '2.34',
    },
  ],
  FACTORAVG: [
    {
      sentence: 'five factors of different length',
      index: () => rules.FACTORAVG.index(factors),
      percent: '80.40',
    },
  ],
  ITEMAVG: [
    {
      sentence: 'five factors of different length',
      index: () => rules.ITEMAVG.index(factors),
      percent: '80.64',
    },
  ],
  GROUPW: [
    {
      sentence: 'four groups',
      index: () => rules.GROUPW.index(weighted)?.index,
      percent: '79.09',
      maximum: '3',
      points: '2.37',
    },
    {
      sentence: 'the same without the delegates, renormalised',
      index: () => rules.GROUPW.index(withoutDelegates, { missing: 'renormalise' })?.index,
      percent: '77.17',
      maximum: '3',
      points: '2.32',
    },
  ],
  FLOOR: [
    {
      sentence: '73.68 % is below the threshold',
      index: () => rules.FLOOR.share(top2OfE),
      percent: '0.00',
      maximum: '3',
      points: '0.00',
    },
    {
      sentence: '82 % is above it',
      index: () => rules.FLOOR.share(parseDecimal('0.82')),
      percent: '82.00',
      maximum: '3',
      points: '2.46',
    },
  ],
  LINFLOOR: [
    {
      sentence: '73.68 %, from a floor of 50 %',
      index: () => rules.LINFLOOR.share(top2OfE),
      percent: '47.37',
      maximum: '3',
      points: '1.42',
    },
    {
      sentence: '49 % is below the floor',
      index: () => rules.LINFLOOR.share(parseDecimal('0.49')),
      percent: '0.00',
      maximum: '3',
      points: '0.00',
    },
  ],
  BAND: [
    {
      sentence: 'TOP2 of example E',
      index: () => rules.BAND.share(top2OfE),
      percent: '60.00',
      maximum: '3',
      points: '1.80',
    },
    {
      sentence: 'MEAN5 of example E',
      index: () => rules.BAND.share(mean5OfE),
      percent: '60.00',
      maximum: '3',
      points: '1.80',
    },
  ],
  SIPAS10: [
    {
      sentence: '78.17 % satisfied',
      index: () => rules.SIPAS10.share(parseDecimal('0.7817')),
      percent: '78.17',
      maximum: '10',
      points: '7.82',
    },
  ],
  TOTAL: [
    {
      sentence: '58.25 + 23.42',
      index: () => shareAfter(sheet, rules.TOTAL),
      percent: '81.67',
      maximum: '100',
      points: '81.67',
    },
  ],
  NORESCALE: [
    {
      sentence: '58.25 of 70, no survey held',
      index: () => shareAfter({ ...sheet, survey: undefined }, rules.TOTAL, rules.NORESCALE),
      percent: '83.21',
      maximum: '100',
      points: '83.21',
    },
  ],
  NA: [
    {
      sentence: '61.5 of 70, of which 4 do not apply',
      index: () =>
        shareAfter(
          {
            ...sheet,
            appraised: { given: parseDecimal('61.5'), maximum: rational(70) },
            survey: undefined,
            notApplicable: rational(4),
          },
          rules.TOTAL,
          rules.NA,
        ),
      percent: '93.18',
      maximum: '70',
      points: '65.23',
    },
  ],
  BONUS: [
    {
      sentence: '81.67 and 3.5 on top, less 1, of 110',
      index: () =>
        shareAfter({ ...sheet, bonus: parseDecimal('3.5'), penalty: rational(1) }, rules.TOTAL, rules.BONUS),
      percent: '76.52',
      maximum: '110',
      points: '84.17',
    },
    {
      sentence: '81.67 and 12 on top, of which 10 count',
      index: () => shareAfter({ ...sheet, bonus: rational(12) }, rules.TOTAL, rules.BONUS),
      percent: '83.34',
      maximum: '110',
      points: '91.67',
    },
  ],
};
