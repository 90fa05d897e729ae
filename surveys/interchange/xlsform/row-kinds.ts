import type { LossKind } from '../loss.ts';

/** What the cell `type` of a row says. */
export type RowKind =
  | { is: 'begin' | 'end'; what: 'group' | 'repeat' }
  | { is: 'select'; several: boolean; list: string; other: boolean }
  | { is: 'number'; from: 'integer' | 'decimal' | 'range' }
  | { is: 'date' | 'text' | 'note' | 'acknowledge' }
  | { is: 'left_out'; kind: LossKind };

const metadata = new Set(
  'start end today deviceid device_id subscriberid simserial phonenumber phone_number username email audit start-geopoint background-audio background-geopoint imei caller callstatus'.split(
    ' ',
  ),
);

const simple: Readonly<Record<string, RowKind>> = {
  integer: { is: 'number', from: 'integer' },
  int: { is: 'number', from: 'integer' },
  decimal: { is: 'number', from: 'decimal' },
  range: { is: 'number', from: 'range' },
  date: { is: 'date' },
  text: { is: 'text' },
  string: { is: 'text' },
  note: { is: 'note' },
  acknowledge: { is: 'acknowledge' },
  trigger: { is: 'acknowledge' },
};

const selects =
  /^(select_one|select one|select1|select one from|select_multiple|select multiple|select all that apply|select_all_that_apply|select all that apply from)\s+(.+)$/i;

/** Reads `begin group`, `select_one list or_other`, `integer` …, as XLSForm and its older dialects write them. */
export function rowKind(type: string): RowKind {
  const text = type.replace(/\s+/g, ' ').trim();
  const lower = text.toLowerCase();
  const frame = /^(begin|end)[ _](group|repeat)$/.exec(lower);
  if (frame) {
    return { is: frame[1] === 'begin' ? 'begin' : 'end', what: frame[2] === 'repeat' ? 'repeat' : 'group' };
  }
  const select = selects.exec(text);
  if (select) {
    const [, word = '', rest = ''] = select;
    const [list = '', ...more] = rest.replace(/ or specify other$/i, ' or_other').split(' ');
    if (list.includes('${')) return { is: 'left_out', kind: 'choices_elsewhere' };
    const several = !/^select_?\s?(one|1)/i.test(word);
    return { is: 'select', several, list, other: more.join(' ').toLowerCase() === 'or_other' };
  }
  if (/^select_(one|multiple)_(from_file|external)\b/.test(lower)) {
    return { is: 'left_out', kind: 'choices_elsewhere' };
  }
  const found = Object.hasOwn(simple, lower) ? simple[lower] : undefined;
  if (found) return found;
  return { is: 'left_out', kind: metadata.has(lower) ? 'identifying_metadata' : 'kind_unsupported' };
}
