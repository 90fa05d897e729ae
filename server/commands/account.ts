import { readConfig } from '../config.ts';
import { rescueAccount } from '../fieldwork/accounts/rescue-account.ts';
import { CommandRefused } from './refused.ts';
import { type CommandMeans, runCommand } from './run.ts';

await runCommand(account);

const usage = 'npm run account -- rescue ten.dang-nhap';

/** For who is shut out and has no clerk to ask: whoever may start the server may do this. */
async function account({ typed: [act, username, ...rest], ...means }: CommandMeans): Promise<void> {
  if (act !== 'rescue' || !username || rest.length > 0) throw new CommandRefused(`Cách dùng: ${usage}`);
  const rescued = await rescueAccount(means, username);
  if (!rescued) throw new CommandRefused(`Không có tài khoản "${username}" nào đang hoạt động.`);
  const { publicUrl, port } = readConfig(process.env);
  const lines = [
    ...(rescued.hadSecondFactor ? [`Đã xóa xác thực hai bước của ${username}.`] : []),
    'Mở liên kết này một lần để đặt mật khẩu mới (trong 24 giờ):',
    `  ${publicUrl ?? `http://localhost:${port}`}/new-password/${rescued.token}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
