import type { Field } from '#client/questionnaire/marks.ts';

/**
 * The unfinished ballot on this phone, until it is sent. `id` and `opened` are those it was begun with: the same
 * ballot sent from two openings of the page is the same ballot. `isSent`: the respondent has pressed send.
 */
export type Draft = { id: string; opened: string; at: string; isSent: boolean; fields: Field[] };

const prefix = 'lang-nghe:';

/**
 * Under which this page's ballot is kept: one for each link and for each card. What the counter gave out is longer than
 * a card's fifteen letters and does not count: whoever has to scan again goes on with the same ballot.
 */
export function draftName(): string {
  return location.pathname.replace(/\/[^/]{16,}$/, '');
}

/** In-app browsers and private windows forbid storage by throwing; then nothing is kept, and nothing breaks. */
function tryStorage<T>(act: (storage: Storage) => T): T | undefined {
  try {
    return act(localStorage);
  } catch {
    return undefined;
  }
}

export function canKeep(): boolean {
  const probe = tryStorage((storage) => {
    storage.setItem(`${prefix}probe`, '1');
    storage.removeItem(`${prefix}probe`);
    return true;
  });
  return probe === true;
}

/** False when it could not be kept. */
export function keep(name: string, value: unknown): boolean {
  return (
    tryStorage((storage) => storage.setItem(prefix + name, JSON.stringify(value)) === undefined) === true
  );
}

/** What was kept, or undefined, also when it cannot be read. */
export function kept(name: string): unknown {
  return tryStorage((storage) => JSON.parse(storage.getItem(prefix + name) ?? 'null')) ?? undefined;
}

export function letGo(name: string): void {
  tryStorage((storage) => storage.removeItem(prefix + name));
}

/** Everything this site keeps on the phone. */
export function letGoOfEverything(): void {
  tryStorage((storage) => {
    for (const name of Object.keys(storage)) if (name.startsWith(prefix)) storage.removeItem(name);
  });
}

export function keptDraft(name: string): Draft | undefined {
  const draft = kept(name);
  const isWhole = typeof draft === 'object' && draft !== null && 'id' in draft && 'fields' in draft;
  // written by `keep` under the same name, by this version or an earlier one of the same shape
  return isWhole ? (draft as Draft) : undefined;
}
