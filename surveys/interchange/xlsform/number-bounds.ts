import type { Asks } from '../draft.ts';
import type { Where } from '../loss.ts';
import type { Losses } from '../losses.ts';
import type { TableRow } from '../sheet.ts';
import { boundsOf } from './constraints.ts';

/** Where the file names none. */
const usual = { least: 0, most: 999_999 };
/** A number item reads nine digits. */
const furthest = 999_999_999;

/** The whole numbers that can be answered: of a `range` by its parameters, else by the constraint. */
export function numberBounds(
  row: TableRow,
  from: 'integer' | 'decimal' | 'range',
  where: Where,
  losses: Losses,
): Asks {
  const name = row.cell('name');
  const said = boundsOf(row.cell('constraint'), 'number', where, losses);
  const range = from === 'range' ? rangeOf(row.cell('parameters')) : undefined;
  if (from === 'decimal' || range?.hasFractions) losses.add('whole_numbers_only', where, name);
  if (range && range.step !== 1 && !range.hasFractions) {
    losses.add('column_left_out', { ...where, column: 'parameters' }, `step=${range.step}`);
  }
  const least = said.least ?? range?.start;
  const most = said.most ?? range?.end;
  const min = within(least ?? Math.min(usual.least, most ?? usual.least));
  const max = within(most ?? Math.max(usual.most, least ?? usual.most));
  if (least === undefined || most === undefined) losses.add('limit_made', where, name, `${min}…${max}`);
  if ((least !== undefined && min !== least) || (most !== undefined && max !== most)) {
    losses.add('limit_cut', where, name, `${min}…${max}`);
  }
  return { kind: 'number', min, max };
}

function within(bound: number): number {
  return Math.max(-furthest, Math.min(furthest, bound));
}

/** `start=1;end=10;step=1`, parted by semicolons, commas or spaces; what is not given is 1, 10 and 1. */
function rangeOf(parameters: string) {
  const given = new Map(
    parameters.split(/[;,\s]+/).map((part): [string, number] => {
      const [key = '', value = ''] = part.split('=');
      return [key.toLowerCase(), value === '' ? Number.NaN : Number(value)];
    }),
  );
  const numberOf = (key: string, otherwise: number) => {
    const value = given.get(key);
    return value !== undefined && Number.isFinite(value) ? value : otherwise;
  };
  const [start, end, step] = [numberOf('start', 1), numberOf('end', 10), numberOf('step', 1)];
  return {
    start: Math.ceil(start),
    end: Math.floor(end),
    step,
    hasFractions: ![start, end, step].every(Number.isInteger),
  };
}
