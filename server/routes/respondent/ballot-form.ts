import type { Context } from 'hono';
import type { Posted } from '#surveys/questionnaire/validate.ts';
import { Problem } from '../../problem.ts';

/** What the page posts besides the items. */
export type BallotForm = {
  responseId: string;
  opened: string;
  /** The items' fields only. */
  posted: Posted;
};

/** A ballot of all departments with every comment at its longest stays below this. */
export const largestBodyBytes = 512 * 1024;

const envelope = new Set(['responseId', 'opened', 'language']);

/** @throws Problem wrong_content_type */
export async function readBallotForm(c: Context): Promise<BallotForm> {
  const contentType = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (contentType !== 'application/x-www-form-urlencoded') throw new Problem('wrong_content_type');
  const fields = new URLSearchParams(await c.req.text());
  const posted = new Map<string, string[]>();
  for (const [name, value] of fields) {
    if (envelope.has(name)) continue;
    const values = posted.get(name);
    if (values) values.push(value);
    else posted.set(name, [value]);
  }
  return { responseId: fields.get('responseId') ?? '', opened: fields.get('opened') ?? '', posted };
}
