import { join } from 'node:path';
import * as z from 'zod/mini';
import { usualProofBits } from '#surveys/campaigns/proof-of-work.ts';

/** The environment, checked once. Everything that can be set is here, and in docs/running.md. */
const Environment = z.object({
  PORT: z._default(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(65535)), 3000),
  HOST: z._default(z.string().check(z.minLength(1)), '0.0.0.0'),
  DATA_DIR: z._default(z.string().check(z.minLength(1)), './data'),
  DATABASE_URL: z.optional(z.string().check(z.regex(/^postgres(ql)?:\/\//))),
  PUBLIC_URL: z.optional(z.url({ protocol: /^https?$/ }).check(z.refine(isOrigin))),
  TRUSTED_PROXY: z._default(z.stringbool(), false),
  PRESENCE_MINUTES: z._default(z.coerce.number().check(z.int(), z.minimum(5), z.maximum(600)), 60),
  PROOF_BITS: z._default(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(24)), usualProofBits),
  BALLOTS_PER_ADDRESS: z._default(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(1_000_000)), 600),
  KEY_FILE: z.optional(z.string().check(z.minLength(1))),
});

/** Scheme, host and port: paths are this server's own business. */
function isOrigin(address: string): boolean {
  return URL.parse(address)?.origin === address.replace(/\/$/, '');
}

export type Config = {
  port: number;
  host: string;
  dataDir: string;
  /** Absent: SQLite in `dataDir`. */
  databaseUrl: string | undefined;
  /** As people reach it from outside, without a slash at the end; absent: as each request names it. */
  publicUrl: string | undefined;
  /** Believe X-Forwarded-Proto and -Host, because a proxy of ours sets them. */
  trustedProxy: boolean;
  /** How long one may take to answer after scanning the code at the counter. */
  presenceMinutes: number;
  /** How many ballots of open links one address may send in ten minutes before it is slowed down; 0: any number. */
  ballotsPerAddress: number;
  /** The key that seals second factors: not in the database, so that a copy of it does not give them away. */
  keyFile: string;
  /** How many zero bits a ballot's proof of work begins with; 0: none is asked for. */
  proofBits: number;
};

const expectations: Record<keyof z.infer<typeof Environment>, string> = {
  PORT: 'một cổng từ 0 đến 65535, ví dụ 3000',
  HOST: 'địa chỉ để lắng nghe, ví dụ 127.0.0.1',
  DATA_DIR: 'một thư mục, ví dụ ./data',
  DATABASE_URL: 'để trống (SQLite), hoặc địa chỉ bắt đầu bằng postgres://',
  PUBLIC_URL: 'địa chỉ mà người dân dùng, không có đường dẫn phía sau, ví dụ https://khaosat.example.vn',
  TRUSTED_PROXY: 'true hoặc false',
  PRESENCE_MINUTES: 'số phút từ 5 đến 600, ví dụ 60',
  PROOF_BITS: 'một số từ 0 đến 24, ví dụ 17; 0 là không cần',
  BALLOTS_PER_ADDRESS: 'số phiếu trong mười phút, ví dụ 600; 0 là không giới hạn',
  KEY_FILE: 'để trống, hoặc một tệp nằm ngoài thư mục dữ liệu, ví dụ /etc/lang-nghe/server.key',
};

/** @throws Error with one sentence per setting that is wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(given);
  if (!read.success) {
    const names = new Set(read.error.issues.map((issue) => issue.path[0]));
    const sentences = Object.entries(expectations)
      .filter(([name]) => names.has(name))
      .map(([name, wanted]) => `${name}: cần ${wanted}.`);
    throw new Error(`Thiết lập chưa đúng. ${sentences.join(' ')}`);
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, PUBLIC_URL, TRUSTED_PROXY, KEY_FILE } = read.data;
  const { PRESENCE_MINUTES, PROOF_BITS, BALLOTS_PER_ADDRESS } = read.data;
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    publicUrl: PUBLIC_URL?.replace(/\/+$/, ''),
    trustedProxy: TRUSTED_PROXY,
    presenceMinutes: PRESENCE_MINUTES,
    ballotsPerAddress: BALLOTS_PER_ADDRESS,
    keyFile: KEY_FILE ?? join(DATA_DIR, 'server.key'),
    proofBits: PROOF_BITS,
  };
}
