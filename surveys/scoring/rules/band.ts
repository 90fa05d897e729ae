import * as z from 'zod/mini';
import { compare, isDecimal, parseDecimal, zero } from '../rational.ts';
import { definePointsRule, ShareDecimal } from './kind.ts';

const Band = z.strictObject({ from: ShareDecimal, share: ShareDecimal });
type Band = z.infer<typeof Band>;

const BandParameters = z.strictObject({
  /** From the highest band down: indices from `from` on are given `share` of the maximum. Below all bands: 0. */
  bands: z
    ._default(z.array(Band), [
      { from: '0.9', share: '1' },
      { from: '0.8', share: '0.8' },
      { from: '0.7', share: '0.6' },
      { from: '0.6', share: '0.4' },
    ])
    .check(z.minLength(1), z.refine(goesDown, 'bands must go down in both index and share')),
});

export const band = definePointsRule({
  code: 'BAND',
  formula: {
    vi: 'Điểm = điểm tối đa × tỷ lệ của bậc mà chỉ số đạt được; dưới mọi bậc: 0 điểm',
    en: 'Points = maximum × share of the band the index reaches; below all bands: 0',
  },
  source: {
    vi: 'Cách chấm theo bậc thường gặp trong bộ tiêu chí cải cách hành chính (kiến thức chung); các bậc là tham số.',
    en: 'Points by bands, common in PAR criteria sets (general knowledge); the bands are parameters.',
  },
  parameters: BandParameters,
  share(index, { bands }) {
    const reached = bands.find(({ from }) => compare(index, parseDecimal(from)) >= 0);
    return reached === undefined ? zero : parseDecimal(reached.share);
  },
});

function goesDown(bands: readonly Band[]): boolean {
  return bands.every(({ from, share }, index) => {
    const above = bands[index - 1];
    if (above === undefined || ![above.from, from, above.share, share].every(isDecimal)) return true;
    const fromAbove = compare(parseDecimal(above.from), parseDecimal(from));
    return fromAbove > 0 && compare(parseDecimal(above.share), parseDecimal(share)) >= 0;
  });
}
