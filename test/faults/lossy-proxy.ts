import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { chanceFrom } from '#surveys/simulation/chance.ts';

/** What happens to a request on its way. */
export const fates = [
  'passed',
  'request_lost',
  'reply_lost',
  'request_cut',
  'reply_cut',
  'doubled',
  'doubled_later',
  'delayed',
  'captive_portal',
  'gateway_error',
] as const;
export type Fate = (typeof fates)[number];

type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer };

export type LossyProxy = {
  url: string;
  counts: Record<Fate, number>;
  /** From now on everything passes. */
  heal(): void;
  close(): Promise<void>;
};

/**
 * A bad network between a tablet and the server, the same again by its seed. Requests below `/tablet/api/` meet their
 * fate; everything else passes.
 *
 * @param upstream asked for every request: a server that starts again listens elsewhere.
 * @param passing the share of requests that nothing happens to, 0…1; the other fates are equally likely.
 */
export async function openLossyProxy(
  upstream: () => string,
  seed: string,
  passing = 0.4,
): Promise<LossyProxy> {
  const chance = chanceFrom(seed);
  const counts = Object.fromEntries(fates.map((fate) => [fate, 0])) as Record<Fate, number>; // of all fates
  let isHealed = false;

  function fateOf(path: string): Fate {
    if (isHealed || !path.startsWith('/tablet/api/') || chance.happens(passing)) return 'passed';
    return fates[1 + chance.below(fates.length - 1)] ?? 'passed';
  }

  function forward(incoming: IncomingMessage, body: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const { method, headers } = incoming;
      const outgoing = request(new URL(incoming.url ?? '/', upstream()), { method, headers }, (reply) => {
        read(reply).then((answer) => {
          resolve({ status: reply.statusCode ?? 502, headers: reply.headers, body: answer });
        }, reject);
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  /** The server sees a body that ends before its length. */
  function forwardCut(incoming: IncomingMessage, body: Buffer): void {
    const { method, headers } = incoming;
    const outgoing = request(new URL(incoming.url ?? '/', upstream()), { method, headers });
    outgoing.on('error', () => {});
    outgoing.write(body.subarray(0, body.length / 2), () => outgoing.destroy());
  }

  const wait = () => new Promise((resolve) => setTimeout(resolve, chance.below(120)));

  async function meet(fate: Fate, incoming: IncomingMessage, body: Buffer, reply: ServerResponse) {
    const lost = () => reply.destroy();
    if (fate === 'request_lost') return lost();
    if (fate === 'request_cut') {
      forwardCut(incoming, body);
      return lost();
    }
    if (fate === 'captive_portal') {
      return reply.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Wi-Fi</title>Xin đăng nhập.');
    }
    if (fate === 'gateway_error') return reply.writeHead(502).end('Bad Gateway');
    if (fate === 'delayed') await wait();
    const answers = [forward(incoming, body)];
    if (fate === 'doubled') answers.push(forward(incoming, body));
    if (fate === 'doubled_later')
      setTimeout(() => forward(incoming, body).catch(() => {}), chance.below(400));
    const [answer] = await Promise.all(answers);
    if (fate === 'reply_lost' || !answer) return lost();
    // what the connection alone decides must not be passed on
    const { connection, 'keep-alive': keepAlive, 'transfer-encoding': encoding, ...headers } = answer.headers;
    reply.writeHead(answer.status, { ...headers, 'content-length': answer.body.length });
    if (fate !== 'reply_cut') return reply.end(answer.body);
    return reply.write(answer.body.subarray(0, answer.body.length / 2), lost);
  }

  const server = createServer(async (incoming, reply) => {
    try {
      const body = await read(incoming);
      const fate = fateOf(incoming.url ?? '/');
      if (incoming.url?.startsWith('/tablet/api/')) counts[fate] += 1;
      await meet(fate, incoming, body, reply);
    } catch {
      reply.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    // a secure context for the browser, as https would be
    url: `http://localhost:${typeof address === 'object' ? address?.port : 0}`,
    counts,
    heal: () => {
      isHealed = true;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function read(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
