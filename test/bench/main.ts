import { benchAcceptance } from './acceptance.ts';
import { benchAggregation, measureAggregation } from './aggregation.ts';
import { benchExports, measureExport } from './exports.ts';
import { defaultSizes } from './filled-databases.ts';
import { serveVariant, variants } from './variants.ts';

/**
 * `npm run bench`: everything, beside the floors of the same run. Not a test: nothing fails here. One part alone:
 * `npm run bench -- aggregation`; a quick look: `npm run bench -- acceptance --seconds 3`,
 * `npm run bench -- aggregation exports --sizes 10000,100000`.
 */
const parts = ['acceptance', 'aggregation', 'exports'] as const;

async function bench(words: readonly string[]): Promise<void> {
  const valueAfter = (option: string) => words[words.indexOf(option) + 1];
  const seconds = words.includes('--seconds') ? Number(valueAfter('--seconds')) || 5 : 5;
  const sizes = words.includes('--sizes')
    ? (valueAfter('--sizes') ?? '').split(',').map(Number)
    : defaultSizes;
  const named = parts.filter((part) => words.includes(part));
  const wanted = named.length > 0 ? named : parts;
  if (wanted.includes('acceptance')) await benchAcceptance(seconds);
  if (wanted.includes('aggregation')) await benchAggregation(sizes);
  if (wanted.includes('exports')) await benchExports(sizes);
}

const [mode, first = '', second = '', third] = process.argv.slice(2);
const variant = variants.find((name) => name === first);
if (mode === '--serve' && variant && second) await serveVariant(variant, second, third || undefined);
else if (mode === '--aggregation') await measureAggregation(first);
else if (mode === '--export') await measureExport(first, second);
else await bench(process.argv.slice(2));
