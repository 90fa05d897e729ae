import { SingleBar } from 'cli-progress';
import { vietnamDay, windowAt } from '#surveys/campaigns/window.ts';
import { formatDayInWords, formatNumber } from '#surveys/vietnamese.ts';
import { theTerminal } from '../fieldwork/accounts/invite-first-clerk.ts';
import { performAct } from '../fieldwork/acts/perform-act.ts';
import { openResponseDesk } from '../fieldwork/response-desk.ts';
import { simulateFieldwork } from '../fieldwork/simulate-fieldwork.ts';
import { openKeys } from '../keys/keys.ts';
import { readSimulateArguments } from './read-arguments.ts';
import { CommandRefused } from './refused.ts';
import { type CommandMeans, runCommand } from './run.ts';
import { theTrial } from './trial.ts';

await runCommand(simulate);

async function simulate({ typed, database, changes, now, random }: CommandMeans): Promise<void> {
  const wanted = readSimulateArguments(typed);
  const campaign = await theTrial(database.db);
  if (windowAt(campaign, now()) !== 'open') {
    const { firstDay, lastDay } = campaign;
    throw new CommandRefused(
      `Đợt chạy thử chỉ nhận phiếu từ ${formatDayInWords(firstDay)} đến hết ${formatDayInWords(lastDay)}; hôm nay là ${formatDayInWords(vietnamDay(now()))}.`,
    );
  }
  const desk = openResponseDesk(database.db);
  const means = { database, desk, keys: await openKeys(database.db, random), now, random };
  const progress = openProgress(wanted.responses);
  try {
    const outcome = await simulateFieldwork(means, campaign, wanted, progress.show);
    progress.end();
    const { stored, alreadyThere, different } = outcome;
    await performAct({ database, changes, now }, theTerminal, async () => {
      const about = { count: stored, seed: wanted.seed };
      return { act: { kind: 'responses.simulated', campaign: campaign.id, about }, value: undefined };
    });
    const lines = [`Đã thêm ${formatNumber(stored)} phiếu vào đợt chạy thử (hạt giống ${wanted.seed}).`];
    if (alreadyThere > 0) lines.push(`${formatNumber(alreadyThere)} phiếu của hạt giống này đã có từ trước.`);
    if (different > 0) {
      lines.push(`${formatNumber(different)} phiếu đã có với nội dung khác; nội dung cũ được giữ nguyên.`);
    }
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    progress.end();
    await desk.close();
  }
}

type Progress = { show(done: number): void; end(): void };

/** A bar where somebody watches; plain lines where the output goes into a file. */
function openProgress(total: number): Progress {
  if (!process.stderr.isTTY) {
    let told = 0;
    return {
      show(done) {
        if (done < total && done - told < total / 10) return;
        told = done;
        process.stderr.write(`${formatNumber(done)}/${formatNumber(total)} phiếu\n`);
      },
      end: () => {},
    };
  }
  const bar = new SingleBar({
    format: '{bar} {value}/{total} phiếu · còn {eta_formatted}',
    hideCursor: true,
  });
  bar.start(total, 0);
  return { show: (done) => bar.update(done), end: () => bar.stop() };
}
