import * as z from 'zod/mini';
import { Draft } from '#surveys/questionnaire/draft.ts';

/**
 * What the server has not saved yet, kept in this browser under the name of whoever wrote it. `base`: the draft as the
 * server had it under `revision`.
 */
const Kept = z.object({ revision: z.int(), base: Draft, draft: Draft });
export type KeptDraft = z.infer<typeof Kept>;
export type KeptOf = { username: string; slug: string };

function place({ username, slug }: KeptOf): string {
  return `questionnaire-draft ${username} ${slug}`;
}

/** @returns false where the browser does not allow it, or has no room. */
export function keepDraft(of: KeptOf, kept: KeptDraft): boolean {
  try {
    localStorage.setItem(place(of), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function readKeptDraft(of: KeptOf): KeptDraft | undefined {
  try {
    const read = Kept.safeParse(JSON.parse(localStorage.getItem(place(of)) ?? 'null'));
    return read.success ? read.data : undefined;
  } catch {
    return undefined; // storage is forbidden, or something else lies there
  }
}

export function forgetKeptDraft(of: KeptOf): void {
  try {
    localStorage.removeItem(place(of));
  } catch {
    // storage is forbidden: nothing was kept
  }
}
