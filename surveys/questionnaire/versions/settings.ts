import type { Wording } from '../wording.ts';
import type { Change, ChangePlace } from './change.ts';

/**
 * Whatever else is set on two things of one kind, by its authored name: a kind of item that is added later is compared
 * without anybody having to think of it. `apart`: what is compared elsewhere.
 */
export function settingChanges(
  place: ChangePlace,
  before: object,
  after: object,
  apart: readonly string[],
): Change[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names]
    .filter((setting) => !apart.includes(setting))
    .filter((setting) => JSON.stringify(old.get(setting)) !== JSON.stringify(now.get(setting)))
    .map((setting) => ({
      kind: 'setting_changed',
      class: 'structure',
      place,
      setting,
      before: valueInWords(old.get(setting)),
      after: valueInWords(now.get(setting)),
    }));
}

/** As it is written; nothing where it is not set. */
function valueInWords(value: unknown): Wording | undefined {
  if (value === undefined || value === false) return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { vi: text, en: text };
}
