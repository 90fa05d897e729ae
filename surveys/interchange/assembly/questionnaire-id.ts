import { sectionCodeFrom } from '../codes.ts';
import type { Draft } from '../draft.ts';
import type { Losses } from '../losses.ts';

/** `m1` and `1` → `m1@1`. A version of another form, such as `2024091201-3`, begins here as version 1. */
export function questionnaireId({ name, version, where }: Draft['id'], losses: Losses): string {
  const slug = sectionCodeFrom(name === '' ? 'imported' : name);
  const number = /^[1-9][0-9]{0,3}$/.test(version) ? version : '1';
  const id = `${slug}@${number}`;
  if (slug !== name || number !== version) {
    losses.add('id_mapped', where, [name, version].filter((part) => part !== '').join(' '), id);
  }
  return id;
}
