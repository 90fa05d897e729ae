import type { MiddlewareHandler } from 'hono';
import type { Config } from '../config.ts';
import { Problem } from '../problem.ts';
import { publicOrigin } from '../public-url.ts';

const reading = ['GET', 'HEAD', 'OPTIONS'];
const openToAll = /^\/(k\/|tablet\/api\/|counter\/api\/|receipt(\/|$))/;

/**
 * What changes something must come from a page of ours, whatever its content type: the browser says so itself
 * (Sec-Fetch-Site), and older ones name the page's origin. A ballot carries nobody's rights, and some in-app browsers
 * send neither: /k is left out. So is /receipt, where one asks and nothing changes, and what a tablet or the counter's
 * screen says: its secret is in a header that no other site knows.
 */
export function sameSite(config: Config): MiddlewareHandler {
  return async (c, next) => {
    if (reading.includes(c.req.method) || openToAll.test(c.req.path)) return next();
    const site = c.req.header('Sec-Fetch-Site');
    const isOurs = site ? site === 'same-origin' : c.req.header('Origin') === publicOrigin(config, c);
    if (!isOurs) throw new Problem('foreign_form');
    return next();
  };
}
