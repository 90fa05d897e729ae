/** What makes this machine a screen at the counter, once it was enrolled. */
export type Enrolled = { id: string; secret: string };

export type EnrolOutcome = { ok: true; enrolled: Enrolled } | { ok: false; sentence: string | undefined };

const place = 'lang-nghe:counter';

export function keptEnrolment(): Enrolled | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    const isWhole = typeof kept === 'object' && kept !== null && 'id' in kept && 'secret' in kept;
    // written by `keepEnrolment` under the same name
    return isWhole ? (kept as Enrolled) : undefined;
  } catch {
    return undefined;
  }
}

/** False where the browser keeps nothing. */
export function keepEnrolment(enrolled: Enrolled): boolean {
  try {
    localStorage.setItem(place, JSON.stringify(enrolled));
    return true;
  } catch {
    return false;
  }
}

/** 32 random bytes as 43 letters of base64url. */
export function freshSecret(): string {
  const bytes = Array.from(crypto.getRandomValues(new Uint8Array(32)));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');
}

/** The token of the one-time link, after the hash: no server or log ever sees it in an address. */
export function tokenInAddress(): string | undefined {
  const token = location.hash.slice(1);
  return /^[\w-]{22}$/.test(token) ? token : undefined;
}

/** The same token with the same secret may be sent again: an answer may have been lost. `sentence`: the server's. */
export async function enrol(token: string, secret: string, language: string): Promise<EnrolOutcome> {
  try {
    const answer = await fetch(`/counter/api/enrolments?lang=${language}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ token, secret }),
    });
    const said = Object(await answer.json());
    if (answer.ok && typeof said.id === 'string') return { ok: true, enrolled: { id: said.id, secret } };
    return { ok: false, sentence: typeof said.detail === 'string' ? said.detail : undefined };
  } catch {
    return { ok: false, sentence: undefined };
  }
}
