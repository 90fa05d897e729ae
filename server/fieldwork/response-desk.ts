import { setImmediate } from 'node:timers';
import { isDeepStrictEqual } from 'node:util';
import type { Db } from '#db/open.ts';
import { insertComments, type StoredComment } from '#db/queries/comments.ts';
import { findResponse, insertResponses } from '#db/queries/responses.ts';
import type { Response } from '#surveys/responses/response.ts';
import { Problem } from '../problem.ts';
import { onOpenDays } from './seal/on-open-days.ts';
import { type Spending, spend } from './spend.ts';

/**
 * `already_there`: the same response came before; it is acknowledged again, and nothing is stored twice. `spent`: what
 * should have admitted it was used before, or was taken back.
 */
export type Outcome = 'stored' | 'already_there' | 'different' | 'spent';

/** `spends`: what admits this response, used up in the transaction that stores it, and never stored with it. */
export type HandedIn = {
  response: Response;
  comments: readonly StoredComment[];
  spends?: Spending | undefined;
};

type Waiting = HandedIn & { resolve: (outcome: Outcome) => void; reject: (reason: unknown) => void };

export type ResponseDesk = {
  /** Resolves when the response is durable. @throws Problem `busy` when too many are waiting. */
  handIn(handedIn: HandedIn): Promise<Outcome>;
  /** How many comments have been stored since the start. */
  commentsTaken(): number;
  /** How many codes and slips have been spent since the start. */
  codesSpent(): number;
  /** Calls back with each response that is new, once it is durable and before its sender is told. */
  onStored(listener: (response: Response) => void): void;
  /**
   * Reads while nothing is being stored here: whatever was stored before has been told to the listeners, and nothing
   * more is until this is done. Not for what hands in.
   */
  betweenCommits<T>(read: () => Promise<T>): Promise<T>;
  /** Takes nothing more and waits until everything that was taken is stored. */
  close(): Promise<void>;
};

/** A commit holds what arrived while the last one ran, at most this many. */
const largestBatch = 200;

/**
 * Group commit: one durable commit for all responses that are waiting. One commit each would wait for the disk
 * once per respondent, which on an ordinary disk is some hundred a second (decision 0003).
 */
export function openResponseDesk(db: Db, { queueLimit = 5000 }: { queueLimit?: number } = {}): ResponseDesk {
  let queue: Waiting[] = [];
  let committing: Promise<void> | undefined;
  let isClosed = false;
  let commentsTaken = 0;
  let codesSpent = 0;
  const listeners: ((response: Response) => void)[] = [];
  const inTurn = openTurns();

  async function commitUntilEmpty(): Promise<void> {
    while (queue.length > 0) {
      await gather();
      const batch = queue.slice(0, largestBatch);
      queue = queue.slice(largestBatch);
      await inTurn(() => storeBatch(db, batch, tell));
      // only now: what is forgotten before it is stored would be remembered
      for (const { comments, spends } of batch) {
        commentsTaken += comments.length;
        if (spends) codesSpent += 1;
      }
    }
    committing = undefined;
  }

  /**
   * What arrives in the same turn of the event loop shares the commit, and so does what the next turns bring, until one
   * brings nothing: a commit costs the same wait for the disk whether it holds ten or sixty.
   */
  async function gather(): Promise<void> {
    for (let before = 0; queue.length > before && queue.length < largestBatch; ) {
      before = queue.length;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  function tell(response: Response): void {
    for (const listener of listeners) listener(response);
  }

  return {
    handIn(handedIn) {
      if (isClosed || queue.length >= queueLimit) return Promise.reject(new Problem('busy'));
      return new Promise((resolve, reject) => {
        queue.push({ ...handedIn, resolve, reject });
        committing ??= commitUntilEmpty();
      });
    },
    commentsTaken: () => commentsTaken,
    codesSpent: () => codesSpent,
    onStored(listener) {
      listeners.push(listener);
    },
    betweenCommits: inTurn,
    async close() {
      isClosed = true;
      await committing;
    },
  };
}

/** One bad row must not fail its neighbours: if the batch fails, each is tried alone. */
async function storeBatch(
  db: Db,
  batch: readonly Waiting[],
  tell: (response: Response) => void,
): Promise<void> {
  try {
    settle(batch, await store(db, batch), tell);
  } catch (error) {
    if (batch.length === 1) {
      batch[0]?.reject(error);
      return;
    }
    for (const one of batch) await storeBatch(db, [one], tell);
  }
}

function settle(
  batch: readonly Waiting[],
  { outcomes, stored }: Stored,
  tell: (response: Response) => void,
): void {
  for (const response of stored) tell(response);
  for (const [index, waiting] of batch.entries()) waiting.resolve(outcomes[index] ?? 'different');
}

/** One after another, in the order in which they were asked for; one that fails does not hold up the next. */
function openTurns(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const mine = last.then(act);
    last = mine.catch(() => {});
    return mine;
  };
}

/** What became of each that was handed in, and what is new, as it stands there now. */
type Stored = { outcomes: Outcome[]; stored: Response[] };

/** The same id twice in one batch (a double tap) is decided like the same id on two days: the first stands. */
async function store(db: Db, batch: readonly HandedIn[]): Promise<Stored> {
  const firsts = new Map<string, HandedIn>();
  for (const handedIn of batch)
    if (!firsts.has(handedIn.response.id)) firsts.set(handedIn.response.id, handedIn);
  return db.transaction().execute(async (trx) => {
    const refused = await refusedIn(trx, [...firsts.values()]);
    for (const { response } of refused) firsts.delete(response.id);
    const onTheirDays = await onOpenDays(
      trx,
      [...firsts.values()].map(({ response }) => response),
    );
    const inserted = await insertResponses(trx, onTheirDays);
    const comments = [...firsts.values()].filter(({ response }) => inserted.has(response.id));
    await insertComments(
      trx,
      comments.flatMap((handedIn) => handedIn.comments),
    );
    const outcomes: Outcome[] = [];
    for (const handedIn of batch) {
      const { response } = handedIn;
      if (inserted.has(response.id) && firsts.get(response.id) === handedIn) outcomes.push('stored');
      else if ([...refused].some((one) => one.response.id === response.id)) outcomes.push('spent');
      else
        outcomes.push(isSame(await findResponse(trx, response.id), response) ? 'already_there' : 'different');
    }
    return { outcomes, stored: onTheirDays.filter(({ id }) => inserted.has(id)) };
  });
}

/**
 * Spends what each new response spends. Those whose code is gone are refused, alone; one that was stored before is not
 * asked again: its receipt may have been lost.
 */
async function refusedIn(trx: Db, batch: readonly HandedIn[]): Promise<Set<HandedIn>> {
  const refused = new Set<HandedIn>();
  for (const handedIn of batch) {
    if (!handedIn.spends || (await findResponse(trx, handedIn.response.id))) continue;
    if (!(await spend(trx, handedIn.spends))) refused.add(handedIn);
  }
  return refused;
}

/** The day and the duration may differ when it is sent again; what was said, and where, may not. */
export function isSame(stored: Response | undefined, sent: Response): boolean {
  const essence = ({ campaign, group, point, questionnaire, mode, answers }: Response) => ({
    campaign,
    group,
    point,
    questionnaire,
    mode,
    answers,
  });
  return stored !== undefined && isDeepStrictEqual(essence(stored), essence(sent));
}
