import { findCampaign } from '#db/queries/campaigns.ts';
import { insertContactCounts } from '#db/queries/contact-counts.ts';
import { listSerials } from '#db/queries/device-serials.ts';
import { updateDeviceMade } from '#db/queries/devices.ts';
import type { ContactCount } from '#surveys/tablets/contacts.ts';
import type { Device } from '#surveys/tablets/device.ts';
import { rangesOf } from '#surveys/tablets/ranges.ts';
import type { ReportAnswer, TabletReport } from '#surveys/tablets/report.ts';
import type { Means } from '../../means.ts';
import { kitVersion } from './tablet-kit.ts';

/** Stores what a tablet tells of itself, and tells it which serials have come. */
export async function takeReport(
  means: Pick<Means, 'database' | 'now' | 'tabletKeys' | 'traces'>,
  device: Device,
  report: TabletReport,
): Promise<ReportAnswer> {
  await takeTotals(means, device, report);
  const serials = await listSerials(means.database.db, device.id);
  const received = serials.filter(({ outcome }) => outcome === 'received').map(({ serial }) => serial);
  return {
    state: device.state,
    serverTime: means.now().toISOString(),
    received: rangesOf(received),
    rejected: serials.flatMap(({ serial, reason }) => (reason ? [{ serial, reason }] : [])),
    kitVersion: await kitVersion(means, device.campaign),
  };
}

/** Totals only grow. Contacts with groups or at points that the campaign does not have are nobody's. */
export async function takeTotals(
  { database: { db }, traces }: Pick<Means, 'database' | 'traces'>,
  { id, campaign }: Pick<Device, 'id' | 'campaign'>,
  { made, contacts }: TabletReport,
): Promise<void> {
  await updateDeviceMade(db, id, made);
  const asked = await findCampaign(db, campaign);
  const isKnown = ({ group, point }: ContactCount) =>
    asked?.groups.some(({ code }) => code === group) && asked.points.some(({ id }) => id === point);
  await insertContactCounts(db, id, largestOfEach(contacts.filter(isKnown)));
  traces.leave();
}

function largestOfEach(contacts: readonly ContactCount[]): ContactCount[] {
  const places = new Map<string, ContactCount>();
  for (const count of contacts) {
    const place = `${count.group} ${count.point} ${count.outcome}`;
    if ((places.get(place)?.n ?? 0) < count.n) places.set(place, count);
  }
  return [...places.values()];
}
