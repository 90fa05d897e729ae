import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { toNumber } from '#surveys/scoring/rational.ts';
import { type Approached, responseRates } from '#surveys/statistics/response-rate.ts';
import type { ContactCount, ContactOutcome } from '#surveys/tablets/contacts.ts';
import { type FieldCount, total } from '../field-counts.ts';

const inPerson = ['tablet_self', 'tablet_assisted'];

/**
 * What became of everybody who was approached with a tablet, by group and point: only places where somebody was. Rates
 * are shares between 0 and 1 for display. Who answered through a link was not approached and does not count; nor does
 * who turned out not to belong to those asked. `isCounted`: without a tablet nobody has counted refusals, and a rate
 * would only mislead.
 */
export function approachedIn(
  { groups, points }: Campaign,
  counts: readonly FieldCount[],
  contacts: readonly ContactCount[],
  { isCounted }: { isCounted: boolean },
) {
  const interviews = counts.filter(({ mode }) => isCounted && inPerson.includes(mode));
  const all = approached(interviews, contacts);
  const places = groups.flatMap((group) =>
    points.flatMap((point) => {
      const isHere = (one: FieldCount | ContactCount) => one.group === group.code && one.point === point.id;
      const here = approached(interviews.filter(isHere), contacts.filter(isHere));
      return here ? [{ group: group.code, point: point.id, pointName: point.name, ...here }] : [];
    }),
  );
  return { all, places };
}

function approached(interviews: readonly FieldCount[], contacts: readonly ContactCount[]) {
  const met = (wanted: ContactOutcome) =>
    contacts.reduce((sum, { outcome, n }) => (outcome === wanted ? sum + n : sum), 0);
  const counted: Approached = {
    complete: total(interviews, ({ disposition }) => disposition === 'complete'),
    partial: total(interviews, ({ disposition }) => disposition === 'partial'),
    refused: met('refused'),
    brokenOff: met('broken_off'),
    absent: met('absent'),
  };
  const rates = responseRates(counted);
  return rates && { ...counted, rr1: toNumber(rates.rr1), rr2: toNumber(rates.rr2) };
}
