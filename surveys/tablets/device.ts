import * as z from 'zod/mini';
import { CampaignId, DeviceId } from '../ids.ts';

/**
 * active: interviews are made on it. locked: none until the clerk unlocks it. revoked: none ever again. Whatever its
 * state, a tablet may hand in what it holds.
 */
export const DeviceState = z.enum(['active', 'locked', 'revoked']);
export type DeviceState = z.infer<typeof DeviceState>;

const nextStates: Record<DeviceState, readonly DeviceState[]> = {
  active: ['locked', 'revoked'],
  locked: ['active', 'revoked'],
  revoked: [],
};

export function deviceMayBecome(from: DeviceState, to: DeviceState): boolean {
  return nextStates[from].includes(to);
}

/** A tablet as the clerk knows it: "Máy 3 · chị Hoa". Enrolled again it is another device. */
export const Device = z.object({
  id: DeviceId,
  campaign: CampaignId,
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  state: DeviceState,
});
export type Device = z.infer<typeof Device>;
