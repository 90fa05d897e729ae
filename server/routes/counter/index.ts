import { Hono } from 'hono';
import * as z from 'zod/mini';
import { renderCounterShell } from '#client/counter/render.tsx';
import { findLink } from '#db/queries/links.ts';
import { windowAt } from '#surveys/campaigns/window.ts';
import type { Wording } from '#surveys/questionnaire/wording.ts';
import { enrolledScreen, open, type ScreenEnv } from '../../auth/guards.ts';
import { enrolCounterScreen } from '../../fieldwork/codes/counter-screens.ts';
import { openShownCodes } from '../../fieldwork/codes/shown-code.ts';
import { findFielded } from '../../fieldwork/fielded.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { publicOrigin } from '../../public-url.ts';
import { smallForm } from '../small-form.ts';
import { jsonBody } from '../tablet/json-body.ts';

const ScreenEnrolment = z.object({
  token: z.string().check(z.regex(/^[\w-]{22}$/)),
  secret: z.string().check(z.regex(/^[\w-]{43}$/)),
});

/** What the screen at the counter shows. `address`: absent while nothing can be answered. */
export type CounterView = {
  name: string;
  unit: Wording;
  title: Wording;
  group: Wording;
  point: Wording;
  isTrial: boolean;
  window: 'not_yet' | 'open' | 'closed';
  firstDay: string;
  lastDay: string;
  address?: string;
  /** After so many seconds the address is another one. */
  seconds: number;
};

export type ScreenEnrolled = { id: string; name: string };

/** The screen at the counter: its page, how it becomes one, and the code it shows. */
export function counterRoutes(means: Means) {
  const { assets, config, database, now } = means;
  const shownCode = openShownCodes(means);
  return new Hono<ScreenEnv>()
    .get('/counter', open, (c) =>
      c.html(renderCounterShell({ script: assets.js('counter'), style: assets.css('counter-style') })),
    )
    .post('/counter/api/enrolments', open, smallForm, async (c) => {
      const { id, name } = await enrolCounterScreen(means, await jsonBody(c, ScreenEnrolment));
      return c.json<ScreenEnrolled>({ id, name });
    })
    .get('/counter/api/code', enrolledScreen, async (c) => {
      const screen = c.get('screen');
      const link = await findLink(database.db, screen.link);
      const fielded = link && (await findFielded(database.db, link));
      if (!fielded) throw new Problem('not_found');
      const { campaign, group, point } = fielded;
      const at = windowAt(campaign, now());
      const window = at === 'open' || at === 'not_yet' ? at : 'closed';
      const { code, seconds } = await shownCode(screen);
      return c.json<CounterView>({
        name: screen.name,
        unit: campaign.unit,
        title: campaign.title,
        group: group.name,
        point: point.name,
        isTrial: campaign.isTrial,
        window,
        firstDay: campaign.firstDay,
        lastDay: campaign.lastDay,
        ...(window === 'open' && { address: `${publicOrigin(config, c)}/k/${screen.link}/${code}` }),
        seconds,
      });
    });
}
