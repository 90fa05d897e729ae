import { findDevice, updateDeviceState } from '#db/queries/devices.ts';
import type { ActKind } from '#surveys/acts/act.ts';
import type { CampaignId, DeviceId } from '#surveys/ids.ts';
import { type DeviceState, deviceMayBecome } from '#surveys/tablets/device.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';

/** A tablet that is revoked stays so, for a reason that stays with it. */
export type TabletChange = { state: 'active' | 'locked' } | { state: 'revoked'; because: string };

const kinds: Record<DeviceState, ActKind> = {
  active: 'tablet.unlocked',
  locked: 'tablet.locked',
  revoked: 'tablet.revoked',
};

/** @throws Problem not_found, device_cannot_change */
export async function changeTablet(
  means: Pick<Means, 'changes' | 'database' | 'now'>,
  official: { username: string },
  { campaign, device: id }: { campaign: CampaignId; device: DeviceId },
  change: TabletChange,
): Promise<void> {
  await performAct(means, official, async (trx) => {
    const device = await findDevice(trx, id);
    if (device?.campaign !== campaign) throw new Problem('not_found');
    const reason = 'because' in change ? change.because : undefined;
    const isChanged =
      deviceMayBecome(device.state, change.state) && (await updateDeviceState(trx, id, change.state, reason));
    if (!isChanged) throw new Problem('device_cannot_change');
    const about = { name: device.name, ...(reason !== undefined && { reason }) };
    return { act: { kind: kinds[change.state], campaign, about }, value: undefined };
  });
}
