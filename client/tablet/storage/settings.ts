import type { CollectionPointId, GroupCode } from '#surveys/ids.ts';
import type { Language } from '#surveys/questionnaire/wording.ts';
import type { KeptPin } from '../pin/kept-pin.ts';
import { answer, type Connection } from './connection.ts';

/** What this tablet remembers beside its enrolments; none of it is about a respondent. */
export type Settings = {
  pin: KeptPin;
  /** An enrolment that was asked for and whose answer has not come. */
  pending: { token: string; secret: string };
  place: { group: GroupCode | undefined; point: CollectionPointId | undefined };
  language: Language;
};

export async function findSetting<K extends keyof Settings>(
  connection: Connection,
  name: K,
): Promise<Settings[K] | undefined> {
  return connection.read(['settings'], (store) => answer(store('settings').get(name)));
}

export function putSetting<K extends keyof Settings>(
  connection: Connection,
  name: K,
  value: Settings[K],
): Promise<void> {
  return connection.write(['settings'], async (store) => {
    await answer(store('settings').put(value, name));
  });
}

/** Reads and writes in one transaction; undefined leaves it as it is. */
export function changeSetting<K extends keyof Settings>(
  connection: Connection,
  name: K,
  change: (kept: Settings[K] | undefined) => Settings[K] | undefined,
): Promise<void> {
  return connection.write(['settings'], async (store) => {
    const changed = change(await answer(store('settings').get(name)));
    if (changed !== undefined) await answer(store('settings').put(changed, name));
  });
}
