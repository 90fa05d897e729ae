import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Posted } from '#surveys/questionnaire/validate.ts';
import { Problem } from '../../problem.ts';

/** What the page posts besides the items. */
export type BallotForm = {
  responseId: string;
  opened: string;
  /** Some work done, see surveys/campaigns/proof-of-work.ts; empty without JavaScript. */
  proof: string;
  /** The items' fields only. */
  posted: Posted;
};

/** A ballot of all departments with every comment at its longest stays below this. */
const largestBodyBytes = 512 * 1024;

/** The longest questionnaire has some 250. */
const mostFields = 2000;

const countWhileReading = bodyLimit({
  maxSize: largestBodyBytes,
  onError: () => {
    throw new Problem('too_large');
  },
});

/**
 * Browsers say the length beforehand, and Node reads no more than was said. Only a body without a length has to be
 * counted while it is read, which costs much more.
 */
export const notTooLarge: MiddlewareHandler = (c, next) => {
  const length = c.req.header('Content-Length');
  if (length === undefined) return countWhileReading(c, next);
  if (Number(length) > largestBodyBytes) throw new Problem('too_large');
  return next();
};

/** @throws Problem wrong_content_type, too_large */
export async function readBallotForm(c: Context): Promise<BallotForm> {
  const contentType = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (contentType !== 'application/x-www-form-urlencoded') throw new Problem('wrong_content_type');
  const fields = new URLSearchParams(await c.req.text());
  if (fields.size > mostFields) throw new Problem('too_large');
  const posted = new Map<string, string[]>();
  fields.forEach((value, name) => {
    const values = posted.get(name);
    if (values) values.push(value);
    else posted.set(name, [value]);
  });
  const taken = (name: string) => {
    const [text = ''] = posted.get(name) ?? [];
    posted.delete(name);
    return text;
  };
  posted.delete('language');
  return { responseId: taken('responseId'), opened: taken('opened'), proof: taken('proof'), posted };
}
