import { type Context, Hono } from 'hono';
import { renderGone, renderThanks } from '#client/respondent/render.tsx';
import { admissionAt } from '#surveys/campaigns/admission.ts';
import { type LinkCode, readLinkCode } from '#surveys/campaigns/link-code.ts';
import { windowAt } from '#surveys/campaigns/window.ts';
import { ResponseId } from '#surveys/ids.ts';
import { questionnaireId, versionParts } from '#surveys/questionnaire/versions/version-id.ts';
import { open } from '../../auth/guards.ts';
import { acceptResponse, type Receipt } from '../../fieldwork/accept-response.ts';
import { admissionOf, claimPresence, openingAt } from '../../fieldwork/admission.ts';
import { type BehindLink, behindLinks, inWording } from '../../fieldwork/fielded.ts';
import { languageOf, wantsJson } from '../../language.ts';
import type { Means } from '../../means.ts';
import { asKnownProblem, Problem } from '../../problem.ts';
import { type BallotForm, notTooLarge, readBallotForm } from './ballot-form.ts';
import { ballotPages } from './ballot-pages.ts';
import { openDoor } from './door.ts';
import { openNowFor } from './open-now.ts';
import { campaignWords, type Place, wordsOf } from './place.ts';
import { admissionPage, closedPage, refusedPage } from './refused.ts';

/** What a respondent reaches: the ballot behind a link, and the thanks. Everything here is open. */
export function respondentRoutes(means: Means) {
  const { assets, now, keys, database, changes } = means;
  const findBehind = behindLinks(database.db, changes);
  const pages = ballotPages(means);
  const door = openDoor(means);

  /** @throws Problem mistyped_code, unknown_code */
  async function behind(c: Context): Promise<BehindLink & { code: LinkCode }> {
    const read = readLinkCode(c.req.param('code') ?? '');
    if (!read.ok) throw new Problem('mistyped_code', { reason: read.reason });
    const found = await findBehind(read.code);
    if (!found) throw new Problem('unknown_code');
    return { ...found, code: read.code };
  }

  /** Undefined where its group or point is not asked any more. @throws Problem mistyped_code, unknown_code */
  async function placeOf(c: Context): Promise<Place | undefined> {
    const { fielded, code, link } = await behind(c);
    const pass = c.req.param('pass');
    return fielded && { fielded, code, language: languageOf(c), pass, printed: link.printed };
  }

  async function gonePage(c: Context) {
    const { campaign, link } = await behind(c);
    const openNow = await openNowFor(means, campaign, link);
    const words = campaignWords(campaign, languageOf(c), assets);
    return c.html(renderGone({ ...words, title: campaign.title, ...link.printed, openNow }), 410);
  }

  /** @throws Problem what `acceptResponse` does; missing_response_id */
  async function accept(
    place: Place,
    { responseId, posted }: BallotForm,
    openedAt: Date | undefined,
  ): Promise<Receipt> {
    const id = ResponseId.safeParse(responseId);
    if (!id.success) throw new Problem('missing_response_id');
    return acceptResponse(means, {
      fielded: place.fielded,
      id: id.data,
      mode: 'web',
      posted,
      openedAt,
      admission: admissionOf(means, doorOf(place)),
    });
  }

  /** The place in the wording that its page was opened in, which may have been mended since; and when that was. */
  async function asOpened(latest: Place, { opened }: BallotForm) {
    const parts = versionParts(latest.fielded.questionnaire.id);
    const { at: openedAt, wording = parts.wording } = keys.readOpenedToken(opened, parts.wording) ?? {};
    const fielded = await inWording(database.db, latest.fielded, questionnaireId({ ...parts, wording }));
    return { place: fielded ? { ...latest, fielded } : latest, openedAt };
  }

  /** Everything after the link's letters stays where they are put right, unless the link asks for nothing. */
  function writtenRight(c: Context, { code, pass, fielded: { group, point } }: Place) {
    const rest = pass && admissionAt(group, point) !== 'open' ? `/${pass}` : '';
    if (c.req.param('code') === code && (pass === undefined || rest)) return undefined;
    return c.redirect(`/k/${code}${rest}${new URL(c.req.url).search}`, 301);
  }

  async function show(c: Context) {
    const place = await placeOf(c);
    if (!place) return gonePage(c);
    const elsewhere = writtenRight(c, place);
    if (elsewhere) return elsewhere;
    if (windowAt(place.fielded.campaign, now()) !== 'open') return closedPage(c, place, means);
    const opening = await openingAt(means, doorOf(place));
    if (opening.is === 'admitted') return pages.fresh(c, place);
    if (opening.is === 'card_of_another_link') return c.redirect(`/k/${opening.link}/${place.pass}`, 303);
    const more = {
      ...(place.pass && { typed: place.pass }),
      ...(opening.why === 'presence_start' && { claim: pages.freshId() }),
    };
    return admissionPage(c, place, opening.why, means, opening.why === 'presence_start' ? 200 : 403, more);
  }

  function thanksPage(c: Context, { fielded, language }: Place, { receipt }: Receipt) {
    const { closing } = fielded.questionnaire;
    const words = wordsOf({ fielded, language }, assets);
    return c.html(renderThanks({ ...words, closing, receipt }));
  }

  async function take(c: Context) {
    const found = await placeOf(c);
    if (!found) return gonePage(c);
    const form = await readBallotForm(c);
    const { place, openedAt } = await asOpened(found, form);
    const after = place.language === 'vi' ? '' : `?lang=${place.language}`;
    try {
      const claim = form.posted.get('claim')?.[0];
      if (claim !== undefined) {
        const slip = await claimPresence(means, doorOf(place), claim);
        return c.redirect(`/k/${place.code}/${slip}${after}`, 303);
      }
      if (admissionAt(place.fielded.group, place.fielded.point) === 'open') door.letIn(c, form);
      const receipt = await accept(place, form, openedAt);
      if (wantsJson(c)) return c.json(receipt);
      // not a page of its own: its address would carry the receipt into histories and logs
      return thanksPage(c, place, receipt);
    } catch (error) {
      if (wantsJson(c)) throw error;
      return refusedPage(c, place, form, asKnownProblem(error, means.logger), { ...means, pages });
    }
  }

  return new Hono()
    .get('/k/:code', open, show)
    .get('/K/:code', open, (c) => c.redirect(`/k/${c.req.param('code')}`, 301))
    .get('/k/:code/:pass', open, show)
    .post('/k/:code', open, notTooLarge, take)
    .post('/k/:code/:pass', open, notTooLarge, take);
}

function doorOf({ fielded, code, pass }: Place) {
  return { fielded, code, pass };
}
