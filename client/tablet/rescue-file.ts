import { vietnamDay } from '#surveys/campaigns/window.ts';
import type { RescueFile } from '#surveys/tablets/report.ts';
import { foldAccents } from '#surveys/vietnamese.ts';
import { serverTimeAt } from './clock.ts';
import type { Connection } from './storage/connection.ts';
import { listEnrolments } from './storage/enrolments.ts';
import { listInterviews } from './storage/interviews.ts';
import type { KeptInterview } from './storage/kept.ts';

/** An interview that is sealed and could not be stored. */
export type Held = Pick<KeptInterview, 'device' | 'serial' | 'sealed'>;

/** Everything this tablet still holds, sealed as it is, and what it has counted. */
export async function rescueFile(connection: Connection, held?: Held): Promise<RescueFile> {
  const devices: RescueFile['devices'] = [];
  for (const { device, made, contacts } of await listEnrolments(connection)) {
    const kept: Held[] = await listInterviews(connection, device.id);
    const own = held?.device === device.id ? [held] : [];
    const interviews = [...kept, ...own].map(({ serial, sealed }) => ({ serial, sealed }));
    devices.push({ device, made: Math.max(made, ...own.map(({ serial }) => serial)), contacts, interviews });
  }
  return { format: 'lang-nghe rescue 1', devices };
}

/** "lang-nghe-may-3-chi-hoa-2024-09-17.json" */
export async function rescueFileName(connection: Connection, now: number): Promise<string> {
  const [current] = await listEnrolments(connection);
  const name = foldAccents(current?.device.name ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const day = vietnamDay(current ? serverTimeAt(current.clock, now) : new Date(now));
  return `lang-nghe-${name}-${day}.json`;
}

export function download(name: string, content: RescueFile): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(content)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
