import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { listSerialsByDevice, type StoredSerial } from '#db/queries/device-serials.ts';
import { listDevices, type StoredDevice } from '#db/queries/devices.ts';
import { type Env, may } from '#server/auth/guards.ts';
import { mayRole } from '#server/auth/permissions.ts';
import { changeTablet } from '#server/fieldwork/tablets/change-tablet.ts';
import { enrolmentMinutes, offerEnrolment } from '#server/fieldwork/tablets/enrol-tablet.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { publicOrigin, reachOf } from '#server/public-url.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { acceptsLateAt, windowAt } from '#surveys/campaigns/window.ts';
import { CampaignId, DeviceId } from '#surveys/ids.ts';
import { Device, DeviceState } from '#surveys/tablets/device.ts';
import { deviceLedger } from '#surveys/tablets/ledger.ts';
import { rangesOf } from '#surveys/tablets/ranges.ts';
import { tidyText } from '#surveys/vietnamese.ts';
import { campaignInPath, theCampaign } from '../at-the-door.ts';

const tidied = (schema: z.ZodMiniType<string, string>) =>
  z.pipe(z.pipe(z.string(), z.transform(tidyText)), schema);

const newTablet = zValidator('json', z.object({ name: tidied(Device.shape.name) }), (read) => {
  if (!read.success) throw new Problem('invalid_form');
});

const because = z.string().check(z.minLength(1), z.maxLength(300));
const newState = zValidator(
  'json',
  z.union([
    z.object({ state: z.literal(['active', 'locked']) }),
    z.object({ state: z.literal('revoked'), because: tidied(because) }),
  ]),
  (read) => {
    if (!read.success) throw new Problem('invalid_form');
  },
);

const deviceInPath = zValidator('param', z.object({ campaign: CampaignId, device: DeviceId }), (read) => {
  if (!read.success) throw new Problem('not_found');
});

/** The tablets of a campaign and their ledgers. Since when one was not heard of is not known: no time is kept. */
export function tabletDeskRoutes(means: Means) {
  const { config, database, now } = means;
  return new Hono<Env>()
    .get('/api/campaigns/:campaign/tablets', may('progress.read'), campaignInPath, async (c) => {
      const { id } = await theCampaign(means, c.req.valid('param').campaign);
      const devices = await listDevices(database.db, id);
      const serials = await listSerialsByDevice(database.db, id);
      return c.json({
        mayManage: mayRole(c.get('account').role, 'tablets.manage'),
        tablets: devices.map((device) => tabletView(device, serials.get(device.id) ?? [])),
      });
    })
    .post(
      '/api/campaigns/:campaign/enrolments',
      may('tablets.manage'),
      campaignInPath,
      newTablet,
      async (c) => {
        const campaign = await theCampaign(means, c.req.valid('param').campaign);
        if (!isOfUseAt(campaign, now())) throw new Problem('no_more_tablets');
        const { token } = await offerEnrolment(
          means,
          c.get('account'),
          campaign.id,
          c.req.valid('json').name,
        );
        const origin = publicOrigin(config, c);
        return c.json(
          {
            token,
            link: `${origin}/tablet/#enrol=${token}`,
            minutes: enrolmentMinutes,
            reach: reachOf(origin),
            isSecure: origin.startsWith('https:') || reachOf(origin) === 'this_machine',
          },
          201,
        );
      },
    )
    .put(
      '/api/campaigns/:campaign/tablets/:device/state',
      may('tablets.manage'),
      deviceInPath,
      newState,
      async (c) => {
        const change = c.req.valid('json');
        await changeTablet(means, c.get('account'), c.req.valid('param'), change);
        return c.json({ state: DeviceState.parse(change.state) });
      },
    );
}

/** After closing a tablet makes no interviews, but one that is enrolled again hands in what it holds. */
function isOfUseAt(campaign: Campaign, now: Date): boolean {
  return windowAt(campaign, now) !== 'closed' || acceptsLateAt(campaign, now);
}

function tabletView(
  { id, name, state, revokedBecause, made }: StoredDevice,
  serials: readonly StoredSerial[],
) {
  const outcomes = serials.flatMap(({ serial, outcome }) =>
    outcome === 'pending' ? [] : [{ serial, outcome }],
  );
  const ledger = deviceLedger(made, outcomes);
  return {
    id,
    name,
    state,
    revokedBecause,
    made: ledger.made,
    received: ledger.received,
    rejected: serials.flatMap(({ serial, reason }) => (reason ? [{ serial, reason }] : [])),
    missing: ledger.missing.length,
    missingSerials: rangesOf(ledger.missing),
  };
}
