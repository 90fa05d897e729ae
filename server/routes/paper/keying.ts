import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod/mini';
import { listKeyedSerials } from '#db/queries/paper/paper-entries.ts';
import { type Env, may } from '#server/auth/guards.ts';
import { fieldedOf, isClerk, reckonBatch, theBatch } from '#server/fieldwork/paper/batch-at-hand.ts';
import { closeKeying } from '#server/fieldwork/paper/close-keying.ts';
import { decide } from '#server/fieldwork/paper/decide.ts';
import { openDoorOfBatches } from '#server/fieldwork/paper/first-at-batch.ts';
import { keyBallot } from '#server/fieldwork/paper/key-ballot.ts';
import { takeBackBallot } from '#server/fieldwork/paper/take-back-ballot.ts';
import type { Means } from '#server/means.ts';
import { Problem } from '#server/problem.ts';
import { mayKey, passOf } from '#surveys/paper/batch.ts';
import { Decision } from '#surveys/paper/double-entry.ts';
import { Entry } from '#surveys/paper/entry.ts';
import { ballotInPath, batchInPath, body } from './at-the-door.ts';

const ballotSize = bodyLimit({
  maxSize: 256 * 1024,
  onError: () => {
    throw new Problem('too_large');
  },
});
const KeyedBallot = z.strictObject({ entry: Entry, isCorrection: z.boolean() });
const DecisionOn = z.strictObject({ serial: z.int(), key: z.string(), decision: Decision });

/** Keying, keying again, and deciding. What was keyed first is never given out before both keyings are closed. */
export function keyingRoutes(means: Means) {
  const { db } = means.database;
  const comesIn = openDoorOfBatches();
  return new Hono<Env>()
    .get('/api/paper/batches/:batch/keying', may('paper.key'), batchInPath, async (c) => {
      const { batch } = await theBatch(db, c.req.valid('param').batch);
      const pass = passOf(batch);
      if (!pass) throw new Problem('batch_not_at_this_step', { state: batch.state });
      const official = c.get('account');
      if (!mayKey(batch, official.id, isClerk(official))) throw new Problem('not_your_batch');
      const { campaign, questionnaire, targets } = await fieldedOf(db, batch);
      const all = Array.from({ length: batch.printed }, (_, index) => index + 1);
      return c.json({
        number: batch.number,
        campaign: campaign.id,
        isTrial: campaign.isTrial,
        pass,
        isOpenElsewhere: comesIn(batch, official.id, means.now()),
        serials: pass === 1 ? all : batch.drawn,
        toKey: pass === 1 ? (batch.returned ?? 0) : batch.drawn.length,
        keyed: await listKeyedSerials(db, batch.id, pass),
        questionnaire,
        targets: campaign.targets.filter(({ code }) => targets.includes(code)),
      });
    })
    .put(
      '/api/paper/batches/:batch/entries/:serial',
      may('paper.key'),
      ballotSize,
      ballotInPath,
      body(KeyedBallot),
      async (c) => {
        const { batch, serial } = c.req.valid('param');
        await keyBallot(means, batch, c.get('account'), { serial, ...c.req.valid('json') });
        return c.json({ saved: serial });
      },
    )
    .delete('/api/paper/batches/:batch/entries/:serial', may('paper.key'), ballotInPath, async (c) => {
      const { batch, serial } = c.req.valid('param');
      await takeBackBallot(means, batch, c.get('account'), serial);
      return c.json({ takenBack: serial });
    })
    .post('/api/paper/batches/:batch/closing', may('paper.key'), batchInPath, async (c) => {
      await closeKeying(means, c.req.valid('param').batch, c.get('account'));
      return c.json({ closed: true });
    })
    .get('/api/paper/batches/:batch/disagreements', may('paper.manage'), batchInPath, async (c) => {
      const { batch } = await theBatch(db, c.req.valid('param').batch);
      if (batch.state !== 'reconciling') throw new Problem('batch_not_at_this_step', { state: batch.state });
      const fielded = await fieldedOf(db, batch);
      const { open, decided, comparison } = await reckonBatch(db, batch, fielded);
      return c.json({
        number: batch.number,
        campaign: fielded.campaign.id,
        isTrial: fielded.campaign.isTrial,
        comparison,
        open: open.map(({ serial, disagreement }) => ({ serial, ...disagreement })),
        decided: decided.map(({ serial, disagreement, stands }) => ({ serial, ...disagreement, stands })),
        questionnaire: fielded.questionnaire,
        targets: fielded.campaign.targets,
      });
    })
    .put(
      '/api/paper/batches/:batch/decisions',
      may('paper.manage'),
      batchInPath,
      body(DecisionOn),
      async (c) => {
        await decide(means, c.req.valid('param').batch, c.get('account'), c.req.valid('json'));
        return c.json({ decided: true });
      },
    );
}
