import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '#db/open.ts';
import { createApp } from './app.ts';
import { openAssets } from './assets.ts';
import { openVault } from './auth/vault.ts';
import { openChanges } from './changes.ts';
import { readConfig } from './config.ts';
import { openCriteriaSets } from './criteria-sets.ts';
import { inviteFirstClerk } from './fieldwork/accounts/invite-first-clerk.ts';
import { prepareFirstStart } from './fieldwork/prepare-first-start.ts';
import { openResponseDesk } from './fieldwork/response-desk.ts';
import { startForgetting } from './jobs/forgetting.ts';
import { startSealing } from './jobs/sealing.ts';
import { openKeys } from './keys/keys.ts';
import { openTabletKeys } from './keys/tablet-keys.ts';
import { listen } from './listen.ts';
import { openLogger } from './logger.ts';
import { refuseLostDatabase } from './lost-database.ts';
import type { Means } from './means.ts';
import { randomInPortions } from './random.ts';
import { openTraces } from './traces.ts';
import { welcome } from './welcome.ts';

/** The one place that asks the world for the time, for chance and for its settings. */
async function start(): Promise<void> {
  const config = readConfig(process.env);
  const logger = openLogger();
  const now = () => new Date();
  const random = randomInPortions();
  const database = await openDatabase(config);
  await refuseLostDatabase(database.db, config.keyFile);
  await prepareFirstStart(database.db, { now, random });
  const means: Means = {
    config,
    database,
    assets: openAssets(join(dirname(fileURLToPath(import.meta.url)), '..')),
    keys: await openKeys(database.db, random),
    tabletKeys: await openTabletKeys(database.db),
    vault: openVault(config.keyFile, random),
    desk: openResponseDesk(database.db),
    traces: openTraces(),
    changes: openChanges(),
    criteriaSets: await openCriteriaSets(database.db),
    logger,
    now,
    random,
  };
  const setUpToken = await inviteFirstClerk(means);
  const forgetting = await startForgetting(means);
  const sealing = startSealing(means);
  const { server, port } = await listen(createApp(means).fetch, config);
  process.stdout.write(welcome({ config, port, engine: database.engine, setUpToken }));
  // what only the start needed; V8 would keep a tenth of the memory for it until many people come
  globalThis.gc?.({ type: 'major', flavor: 'last-resort' });

  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    const closed = new Promise((resolve) => server.close(resolve));
    // a connection that is kept alive would otherwise hold the door open for seconds
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    // whoever is being served is answered first; what is accepted is stored before the door shuts
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 10_000).unref())]);
    clearInterval(idle);
    await means.desk.close();
    await sealing.stop();
    await forgetting.stop();
    await database.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** What to do, by the codes of Node, SQLite and PostgreSQL. */
const advices = {
  EADDRINUSE: 'Cổng này đang có chương trình khác dùng. Chọn cổng khác, ví dụ: PORT=3100 npm start',
  EADDRNOTAVAIL: 'Máy này không có địa chỉ đó. Sửa HOST, hoặc bỏ trống.',
  'EACCES EPERM EEXIST ENOTDIR EROFS SQLITE_CANTOPEN SQLITE_READONLY':
    'Không ghi được vào thư mục dữ liệu. Sửa DATA_DIR, hoặc cấp quyền ghi cho thư mục đó.',
  'SQLITE_NOTADB SQLITE_CORRUPT':
    'Tệp dữ liệu trong DATA_DIR bị hỏng hoặc không phải của chương trình này. Giữ nguyên tệp đó, và khôi phục từ bản sao lưu.',
  'ECONNREFUSED ENOTFOUND ETIMEDOUT 28P01 28000 3D000':
    'Không kết nối được PostgreSQL. Kiểm tra máy chủ đó và DATABASE_URL (địa chỉ, tên, mật khẩu).',
};

function fail(error: unknown): never {
  const sentence = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  process.stderr.write(`\nLắng nghe không khởi động được: ${sentence}\n`);
  const advice = Object.entries(advices).find(([codes]) => codes.split(' ').includes(code))?.[1];
  if (advice) process.stderr.write(`${advice}\n`);
  process.exit(1);
}

start().catch(fail);
