import { multiply, parseDecimal, type Rational, rational } from '#surveys/scoring/rational.ts';
import { type RuleCode, rules } from '#surveys/scoring/rules/index.ts';

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
};
