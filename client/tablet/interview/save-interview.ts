import { ResponseId } from '#surveys/ids.ts';
import { durationBand } from '#surveys/responses/response.ts';
import type { Interview } from '#surveys/tablets/interview.ts';
import { sealContext } from '#surveys/tablets/sealed-interview.ts';
import { dayAt } from '../clock.ts';
import type { Held } from '../rescue-file.ts';
import { randomLetters } from '../sealing/base64url.ts';
import { sealInterview } from '../sealing/seal.ts';
import type { Connection } from '../storage/connection.ts';
import { listEnrolments } from '../storage/enrolments.ts';
import { dropReceived, keepInterview } from '../storage/interviews.ts';
import type { Tablet } from '../tablet.ts';
import { hold } from '../windows.ts';
import type { Ticket } from './ticket.ts';

/** held: sealed, and only in this page's memory; `letGo` when it is kept or given up. */
export type Saved = { is: 'kept' } | { is: 'held'; held: Held; isFull: boolean; letGo(): void };

const serialLock = 'lang-nghe-serial';

/**
 * Seals what was answered and keeps it under the device's next serial. Done when it is on the disk; where it cannot
 * be, the sealed form is given back, and no other window takes the serial meanwhile.
 */
export async function saveInterview(
  { connection, crypto, now }: Pick<Tablet, 'connection' | 'crypto' | 'now'>,
  ticket: Ticket,
  { fields, minutes }: { fields: Interview['fields']; minutes: number },
): Promise<Saved> {
  const letGo = await hold(serialLock);
  const interview: Omit<Interview, 'madeOn'> = {
    responseId: ResponseId.parse(randomLetters(crypto)),
    group: ticket.group.code,
    point: ticket.point.id,
    questionnaire: ticket.questionnaire.id,
    mode: ticket.mode,
    duration: durationBand(minutes),
    fields,
  };
  for (;;) {
    const enrolment = (await listEnrolments(connection)).find(({ device }) => device.id === ticket.device);
    // begun before midnight of the last day it is in time, whenever it ends
    const madeOn = enrolment && ticket.isDayKnown ? dayAt(enrolment.clock, now(), minutes) : null;
    const serial = (enrolment?.made ?? 0) + 1;
    const sealed = await sealInterview(crypto, {
      interview: { ...interview, madeOn },
      interviewKey: ticket.kit.interviewKey,
      context: sealContext(ticket.kit.campaign.id, ticket.device, serial),
    });
    const held = { device: ticket.device, serial, sealed };
    const kept = await keepOrFail(connection, held, ticket.id);
    if (kept === 'taken') continue;
    if (kept !== 'kept') return { is: 'held', held, isFull: kept === 'full', letGo };
    letGo();
    return { is: 'kept' };
  }
}

/** Tries once more with what is held already. */
export async function keepHeld(
  { connection }: Pick<Tablet, 'connection'>,
  held: Held,
  ticket: Ticket,
): Promise<'kept' | 'full' | 'failed'> {
  const kept = await keepOrFail(connection, held, ticket.id);
  return kept === 'taken' ? 'failed' : kept;
}

async function keepOrFail(
  connection: Connection,
  held: Held,
  underWay: string,
): Promise<'kept' | 'taken' | 'full' | 'failed'> {
  const tryOnce = () =>
    keepInterview(connection, held, underWay).then((isKept) => (isKept ? 'kept' : 'taken'));
  try {
    return await tryOnce().catch(async (error: unknown) => {
      if (!isFull(error)) throw error;
      await dropAllReceived(connection);
      return tryOnce();
    });
  } catch (error) {
    return isFull(error) ? 'full' : 'failed';
  }
}

/** The server has them, and has said so; what was not handed in yet is worth more than a copy of these. */
async function dropAllReceived(connection: Connection): Promise<void> {
  for (const { device } of await listEnrolments(connection)) {
    await dropReceived(connection, device.id, undefined);
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
