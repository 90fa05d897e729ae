import type { CampaignId, DeviceId } from '#surveys/ids.ts';
import { ContactCount } from '#surveys/tablets/contacts.ts';
import type { Db } from '../open.ts';

/** As many rows as one statement takes on either engine. */
const rowsAtOnce = 500;

/** Totals that only grow: to be told one twice, or an older one, changes nothing. The places must differ. */
export async function insertContactCounts(
  db: Db,
  device: DeviceId,
  counts: readonly ContactCount[],
): Promise<void> {
  const rows = counts.map(({ group, point, outcome, n }) => ({
    device,
    respondent_group: group,
    point,
    outcome,
    n,
  }));
  for (let first = 0; first < rows.length; first += rowsAtOnce) {
    await db
      .insertInto('contact_counts')
      .values(rows.slice(first, first + rowsAtOnce))
      .onConflict((c) =>
        c
          .columns(['device', 'respondent_group', 'point', 'outcome'])
          .doUpdateSet((e) => ({ n: e.ref('excluded.n') }))
          .whereRef('contact_counts.n', '<', 'excluded.n'),
      )
      .execute();
  }
}

/** Of all devices of a campaign together. */
export async function listContactCounts(db: Db, campaign: CampaignId): Promise<ContactCount[]> {
  const rows = await db
    .selectFrom('contact_counts')
    .innerJoin('devices', 'devices.id', 'contact_counts.device')
    .select(['respondent_group as group', 'point', 'outcome'])
    .select((e) => e.fn.sum<number | string>('n').as('n'))
    .where('devices.campaign', '=', campaign)
    .groupBy(['respondent_group', 'point', 'outcome'])
    .orderBy('respondent_group')
    .orderBy('point')
    .orderBy('outcome')
    .execute();
  return rows.map((row) => ContactCount.parse({ ...row, n: Number(row.n) }));
}
