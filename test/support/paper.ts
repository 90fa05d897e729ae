import type { Role } from '#surveys/campaigns/role.ts';
import type { Entry } from '#surveys/paper/entry.ts';
import type { RunningApp } from './app.ts';

export type Official = Awaited<ReturnType<typeof official>>;

/** Somebody of the ward who is signed in, through HTTP. */
export async function official(running: RunningApp, role: Role) {
  const cookie = await running.signedIn(role);
  const ask = (method: string, path: string, json?: unknown) =>
    running.app.request(`/api/paper/${path}`, {
      method,
      headers: { ...cookie, Origin: 'http://localhost', 'Content-Type': 'application/json' },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
  return {
    cookie,
    ask,
    /** The answer's status and its problem, "200" or "409 already_keyed". */
    async tries(method: string, path: string, json?: unknown): Promise<string> {
      const answer = await ask(method, path, json);
      const body: { problem?: string } = await answer.json();
      return body.problem === undefined ? String(answer.status) : `${answer.status} ${body.problem}`;
    },
    async reads<T>(path: string): Promise<T> {
      const answer = await ask('GET', path);
      if (!answer.ok) throw new Error(`${path} → ${answer.status} ${await answer.text()}`);
      return answer.json();
    },
    keys(batch: string, serial: number, entry: Entry, isCorrection = false): Promise<string> {
      return this.tries('PUT', `batches/${batch}/entries/${serial}`, { entry, isCorrection });
    },
  };
}

/** A batch that has come back: `count` ballots of the trial's citizens of Khuổi Lặng, all returned. */
export async function aReturnedBatch(
  clerk: Official,
  { count, share = 100, group = 'citizens' }: { count: number; share?: number; group?: string },
): Promise<string> {
  const json = { group, point: 'khuoi-lang', printed: count, reEntryPercent: share };
  const opened = await clerk.ask('POST', 'campaigns/trial/batches', json);
  const { id }: { id: string } = await opened.json();
  const heap = { handedOut: count, handedOutBy: 'Nông Thị Hoa', returned: count, collectedBy: 'Hà Văn Nam' };
  const recorded = await clerk.tries('PUT', `batches/${id}/heap`, { revision: 1, ...heap });
  if (opened.status !== 201 || recorded !== '200') throw new Error(`${opened.status} ${recorded}`);
  return id;
}

export async function revisionOf(clerk: Official, batch: string): Promise<number> {
  return (await clerk.reads<{ revision: number }>(`batches/${batch}`)).revision;
}
