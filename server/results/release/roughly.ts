const percents = new Set(['indexPercent', 'percent']);
const shares = new Set(['share', 'low', 'high']);

/**
 * What is told while more can come in, without decimals: percentages in whole per cents ("78"), shares and their
 * intervals in hundredths. Counts are blurred by far more, so that decimals would pretend to what nobody knows.
 */
export function roughly<T>(told: T): T {
  return JSON.parse(JSON.stringify(told), (name, value: unknown) => {
    if (percents.has(name) && typeof value === 'string') return String(Math.round(Number(value)));
    if (shares.has(name) && typeof value === 'number') return Math.round(value * 100) / 100;
    return value;
  });
}
