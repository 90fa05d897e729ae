import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Config } from './config.ts';

type Listening = { server: Server; port: number };

/**
 * The application behind a port.
 *
 * @throws Error of Node's, where it cannot listen there
 */
export async function listen(
  fetch: Parameters<typeof getRequestListener>[0],
  { port, host, publicUrl }: Pick<Config, 'port' | 'host' | 'publicUrl'>,
): Promise<Listening> {
  const headers = await headersOfEveryAnswer(publicUrl);
  const answer = getRequestListener(fetch, { hostname: host });
  const server = createServer(
    inStep((incoming, outgoing) => {
      // by Node, under whatever the answer says itself: as a middleware they took a twentieth of a ballot's time
      for (const [name, value] of headers) outgoing.setHeader(name, value);
      void answer(incoming, outgoing);
    }),
  );
  server.listen(port, host);
  await once(server, 'listening');
  // a port was asked for, so it is no pipe
  return { server, port: (server.address() as AddressInfo).port };
}

/**
 * Those who arrive in the same turn of the event loop are let in together, and go on step by step beside one another:
 * a processor that does the same thing sixty times over is a tenth faster than one that does sixty things for each.
 */
function inStep(letIn: RequestListener): RequestListener {
  let arrived: Parameters<RequestListener>[] = [];
  const letAllIn = () => {
    const all = arrived;
    arrived = [];
    for (const one of all) letIn(...one);
  };
  return (...one) => {
    arrived.push(one);
    if (arrived.length === 1) setImmediate(letAllIn);
  };
}

/** No script, style or picture but our own files; nothing may be framed; forms go nowhere else. */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  workerSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** Asked of Hono's middleware once, since they never differ. */
async function headersOfEveryAnswer(publicUrl: string | undefined): Promise<[string, string][]> {
  const app = new Hono().use(
    secureHeaders({
      contentSecurityPolicy,
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
      // for browsers that are long gone
      xDownloadOptions: false,
      xDnsPrefetchControl: false,
      xPermittedCrossDomainPolicies: false,
      xXssProtection: false,
      strictTransportSecurity: publicUrl?.startsWith('https://') ? 'max-age=31536000' : false,
    }),
  );
  // pages hold an id of their own or what only one person may see
  app.get('/', (c) => c.body(null, 200, { 'Cache-Control': 'no-store' }));
  return [...(await app.request('/')).headers];
}
