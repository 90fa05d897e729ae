import { type Context, Hono } from 'hono';
import { renderThanks } from '#client/respondent/render.tsx';
import { readLinkCode } from '#surveys/campaigns/link-code.ts';
import { windowAt } from '#surveys/campaigns/window.ts';
import { ResponseId } from '#surveys/ids.ts';
import { questionnaireId, versionParts } from '#surveys/questionnaire/versions/version-id.ts';
import { open } from '../../auth/guards.ts';
import { acceptResponse, type Receipt } from '../../fieldwork/accept-response.ts';
import { fieldedByCode, inWording } from '../../fieldwork/fielded.ts';
import { languageOf, wantsJson } from '../../language.ts';
import type { Means } from '../../means.ts';
import { asKnownProblem, Problem } from '../../problem.ts';
import { type BallotForm, notTooLarge, readBallotForm } from './ballot-form.ts';
import { ballotPages } from './ballot-pages.ts';
import { type Place, wordsOf } from './place.ts';
import { closedPage, refusedPage } from './refused.ts';

/** What a respondent reaches: the ballot behind a link, and the thanks. Everything here is open. */
export function respondentRoutes(means: Means) {
  const { assets, now, keys, database, changes } = means;
  const findFielded = fieldedByCode(database.db, changes);
  const pages = ballotPages(means);

  /** @throws Problem mistyped_code, unknown_code */
  async function placeOf(c: Context): Promise<Place> {
    const read = readLinkCode(c.req.param('code') ?? '');
    if (!read.ok) throw new Problem('mistyped_code', { reason: read.reason });
    const fielded = await findFielded(read.code);
    if (!fielded) throw new Problem('unknown_code');
    return { fielded, code: read.code, language: languageOf(c) };
  }

  /** @throws Problem what `acceptResponse` does; missing_response_id */
  async function accept({ fielded }: Place, { responseId, opened, posted }: BallotForm): Promise<Receipt> {
    const id = ResponseId.safeParse(responseId);
    if (!id.success) throw new Problem('missing_response_id');
    const { wording: latest } = versionParts(fielded.questionnaire.id);
    const openedAt = keys.readOpenedToken(opened, latest)?.at;
    return acceptResponse(means, { fielded, id: id.data, mode: 'web', posted, openedAt });
  }

  /** The place in the wording that its page was opened in, which may have been mended since. */
  async function asOpened(place: Place, { opened }: BallotForm): Promise<Place> {
    const { id } = place.fielded.questionnaire;
    const parts = versionParts(id);
    const wording = keys.readOpenedToken(opened, parts.wording)?.wording ?? parts.wording;
    const fielded = await inWording(database.db, place.fielded, questionnaireId({ ...parts, wording }));
    return fielded ? { ...place, fielded } : place;
  }

  return new Hono()
    .get('/k/:code', open, async (c) => {
      const place = await placeOf(c);
      if (c.req.param('code') !== place.code)
        return c.redirect(`/k/${place.code}${new URL(c.req.url).search}`, 301);
      if (windowAt(place.fielded.campaign, now()) !== 'open') return closedPage(c, place, means);
      return pages.fresh(c, place);
    })
    .get('/K/:code', open, (c) => c.redirect(`/k/${c.req.param('code')}`, 301))
    .get('/k/:code/thanks', open, async (c) => {
      const place = await placeOf(c);
      return c.html(
        renderThanks({ ...wordsOf(place, assets), closing: place.fielded.questionnaire.closing }),
      );
    })
    .post('/k/:code', open, notTooLarge, async (c) => {
      const now = await placeOf(c);
      const form = await readBallotForm(c);
      const place = await asOpened(now, form);
      try {
        const receipt = await accept(place, form);
        if (wantsJson(c)) return c.json(receipt);
        return c.redirect(
          `/k/${place.code}/thanks${place.language === 'vi' ? '' : `?lang=${place.language}`}`,
          303,
        );
      } catch (error) {
        if (wantsJson(c)) throw error;
        return refusedPage(c, place, form, asKnownProblem(error, means.logger), { ...means, pages });
      }
    });
}
