import { enrol } from '#client/tablet/enrol.ts';
import { type Outbox, openOutbox } from '#client/tablet/outbox/outbox.ts';
import { pauseUntil } from '#client/tablet/pause.ts';
import { randomLetters } from '#client/tablet/sealing/base64url.ts';
import { sealInterview } from '#client/tablet/sealing/seal.ts';
import { connect } from '#client/tablet/storage/connection.ts';
import { findKit, listEnrolments } from '#client/tablet/storage/enrolments.ts';
import { keepInterview, listInterviews } from '#client/tablet/storage/interviews.ts';
import { outboxStore } from '#client/tablet/storage/outbox-store.ts';
import { alone } from '#client/tablet/windows.ts';
import { CollectionPointId, GroupCode, QuestionnaireId, ResponseId } from '#surveys/ids.ts';
import type { Interview } from '#surveys/tablets/interview.ts';
import { sealContext } from '#surveys/tablets/sealed-interview.ts';
import { aContentCitizen } from '#test/support/respondent.ts';

/**
 * A tablet without its screens: the app's own storage, sealing and outbox in a real browser, so that a thousand
 * interviews take minutes.
 */

/** Pauses are so many times shorter than in the field. */
const hurry = 60;

const connection = connect(indexedDB);
const now = () => Date.now();
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
let outbox: Outbox | undefined;

async function current() {
  const [enrolment] = await listEnrolments(connection);
  const kit = enrolment && (await findKit(connection, enrolment.device.id));
  if (!enrolment || !kit) throw new Error('this tablet is not enrolled');
  return { ...enrolment, kit };
}

async function keepOne(): Promise<Made> {
  const interview: Interview = {
    responseId: ResponseId.parse(randomLetters(crypto)),
    group: GroupCode.parse('citizens'),
    point: CollectionPointId.parse('khuoi-lang'),
    questionnaire: QuestionnaireId.parse('m1@1'),
    mode: 'tablet_assisted',
    madeOn: null,
    duration: '5_to_15_min',
    fields: aContentCitizen,
  };
  for (;;) {
    const { device, made, kit } = await current();
    const serial = made + 1;
    const context = sealContext(device.campaign, device.id, serial);
    const sealed = await sealInterview(crypto, { interview, interviewKey: kit.interviewKey, context });
    if (await keepInterview(connection, { device: device.id, serial, sealed }, 'none')) {
      return { serial, responseId: interview.responseId };
    }
  }
}

export type Made = { serial: number; responseId: string };
export type Held = { waiting: number[]; received: number[]; rejected: number[] };

export const driver = {
  async enrol(token: string): Promise<void> {
    while ((await enrol({ connection, crypto, now }, token)).is !== 'enrolled') await pause(20);
  },
  send(): void {
    outbox = openOutbox({
      fetch: (address, request) => fetch(address, request),
      crypto,
      store: outboxStore(connection),
      now,
      chance: Math.random,
      pause: (ms, signal) => pauseUntil(ms / hurry, signal),
      alone: (act) => alone('outbox', act),
    });
  },
  async make(n: number): Promise<Made[]> {
    const made: Made[] = [];
    while (made.length < n) {
      made.push(await keepOne());
      await pause(20);
    }
    return made;
  },
  async held(): Promise<Held> {
    const { device } = await current();
    const all = await listInterviews(connection, device.id);
    const serials = (state: string) => all.filter((one) => one.state === state).map(({ serial }) => serial);
    return { waiting: serials('waiting'), received: serials('received'), rejected: serials('rejected') };
  },
  async device(): Promise<string> {
    return (await current()).device.id;
  },
  wake(): void {
    outbox?.wake();
  },
};

declare global {
  var tablet: typeof driver;
}
globalThis.tablet = driver;
