import { networkInterfaces } from 'node:os';
import type { Engine } from '#db/open.ts';
import type { Config } from './config.ts';

/** What the terminal says once the server listens. */
export function welcome(started: {
  config: Config;
  port: number;
  engine: Engine;
  setUpToken: string | undefined;
}): string {
  const { config, port, engine, setUpToken } = started;
  const here = config.publicUrl ?? `http://localhost:${port}`;
  const lines = ['', 'Lắng nghe đang chạy', '', `  Trang chính         ${here}/`];
  if (!config.publicUrl && config.host === '0.0.0.0') {
    for (const address of lanAddresses()) lines.push(`  Từ máy khác         http://${address}:${port}/`);
  }
  lines.push(`  Cán bộ tổng hợp     ${here}/clerk`);
  lines.push(`  Dữ liệu             ${engine === 'sqlite' ? config.dataDir : 'PostgreSQL'}`);
  if (setUpToken) {
    lines.push(
      '',
      '  Chưa có tài khoản. Mở liên kết này một lần để tạo tài khoản cán bộ tổng hợp (trong 24 giờ):',
    );
    lines.push(`  ${here}/set-up/${setUpToken}`);
  }
  return `${lines.join('\n')}\n\n`;
}

function lanAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flat()
    .filter((address) => address !== undefined && address.family === 'IPv4' && !address.internal)
    .map((address) => address?.address ?? '');
}
