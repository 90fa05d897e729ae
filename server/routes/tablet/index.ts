import { Hono } from 'hono';
import type { Delivery } from '#surveys/tablets/delivery.ts';
import { type Enrolled, Enrolment, type ReportAnswer, TabletReport } from '#surveys/tablets/report.ts';
import { SealedInterview } from '#surveys/tablets/sealed-interview.ts';
import { enrolledTablet, open, type TabletEnv } from '../../auth/guards.ts';
import { hashToken } from '../../auth/sessions.ts';
import { openThrottle } from '../../auth/sign-in/throttle.ts';
import { enrolTablet } from '../../fieldwork/tablets/enrol-tablet.ts';
import { tabletKit } from '../../fieldwork/tablets/tablet-kit.ts';
import { takeInterview } from '../../fieldwork/tablets/take-interview.ts';
import { takeReport } from '../../fieldwork/tablets/take-report.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { smallForm } from '../small-form.ts';
import { atMost, jsonBody } from './json-body.ts';

/** The longest sealed interview and the longest report, with what stands around them. */
const largestBodyBytes = 740_000;

/** What a tablet says to the server and is told: the contract is in surveys/tablets. */
export function tabletRoutes(means: Means) {
  const attempts = openThrottle({ free: 5, firstMs: 60_000, longestMs: 60_000, forgetMs: 120_000 });

  /** @throws Problem enrolment_spent, too_many_attempts */
  async function enrolled(sent: Enrolment): Promise<Enrolled> {
    // by token, so that whoever guesses keeps nobody else from enrolling
    const name = hashToken(sent.token);
    if (attempts.waitMs(name, means.now()) > 0) throw new Problem('too_many_attempts');
    attempts.count(name, means.now());
    const device = await enrolTablet(means, sent);
    attempts.forget(name);
    return { device, kit: await tabletKit(means, device.campaign), serverTime: means.now().toISOString() };
  }

  return new Hono<TabletEnv>()
    .post('/tablet/api/enrolments', open, smallForm, async (c) =>
      c.json<Enrolled>(await enrolled(await jsonBody(c, Enrolment))),
    )
    .get('/tablet/api/kit', enrolledTablet, async (c) => {
      const { campaign, state } = c.get('device');
      if (state === 'revoked') throw new Problem('device_revoked');
      return c.json(await tabletKit(means, campaign));
    })
    .post('/tablet/api/interviews', enrolledTablet, atMost(largestBodyBytes), async (c) => {
      const { delivery } = await takeInterview(means, c.get('device'), await jsonBody(c, SealedInterview));
      return c.json<Delivery>(delivery);
    })
    .post('/tablet/api/reports', enrolledTablet, atMost(largestBodyBytes), async (c) =>
      c.json<ReportAnswer>(await takeReport(means, c.get('device'), await jsonBody(c, TabletReport))),
    );
}
