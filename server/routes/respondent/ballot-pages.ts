import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { type BallotView, renderBallot } from '#client/respondent/render.tsx';
import type { Fault, Posted } from '#surveys/questionnaire/validate.ts';
import { versionParts } from '#surveys/questionnaire/versions/version-id.ts';
import { openedTokenLength } from '../../keys/keys.ts';
import type { Means } from '../../means.ts';
import { type PageWithBlanks, pageWithBlanks } from './page-with-blanks.ts';
import { addressCode, type Place, printedNames, wordsOf } from './place.ts';

/** Letters by chance, the same in every process; they stand where the blanks are. */
const placeholder = (name: string, length: number) =>
  createHash('sha512').update(name).digest('base64url').slice(0, length);
const idPlaceholder = placeholder('responseId', 22);
const openedPlaceholder = placeholder('openedToken', openedTokenLength);

/** The pages that a link shows while it is open: rendered once per link and language, also for those
 * who have a card or a slip, until a campaign changes. */
export function ballotPages({
  assets,
  config,
  keys,
  now,
  random,
  changes,
}: Pick<Means, 'assets' | 'config' | 'keys' | 'now' | 'random' | 'changes'>) {
  const memory = changes.memory<string, Promise<PageWithBlanks>>();
  const openedNow = ({ fielded }: Place) =>
    keys.openedToken(now(), versionParts(fielded.questionnaire.id).wording);
  const freshId = () => random(16).toString('base64url');

  const viewOf = (place: Place, responseId: string, openedToken: string): BallotView => ({
    ...wordsOf(place, assets),
    code: addressCode(place),
    printed: printedNames(place),
    group: place.fielded.group.name,
    point: place.fielded.point.name,
    questionnaire: place.fielded.questionnaire,
    targets: place.fielded.campaign.targets,
    responseId,
    openedToken,
    proofBits: place.pass === undefined ? config.proofBits : 0,
  });

  return {
    /** An empty ballot with an id of its own. */
    async fresh(c: Context, place: Place): Promise<Response> {
      const name = `${place.code} ${addressCode(place)} ${place.language}`;
      const rendered = memory();
      const page =
        rendered.get(name) ??
        pageWithBlanks(renderBallot(viewOf(place, idPlaceholder, openedPlaceholder)), [
          idPlaceholder,
          openedPlaceholder,
        ]);
      rendered.set(name, page);
      const encoding = encodingFor(c);
      const body = (await page).fill(encoding, [freshId(), openedNow(place)]);
      if (encoding !== 'identity') c.header('Content-Encoding', encoding);
      c.header('Vary', 'Accept-Encoding');
      c.header('Content-Type', 'text/html; charset=utf-8');
      return c.body(body);
    },

    /** The ballot again with everything that was posted and what is to be mended. */
    again(
      place: Place,
      sent: { responseId: string; opened: string; posted: Posted; faults: readonly Fault[] },
    ): string {
      const view = viewOf(place, sent.responseId || freshId(), sent.opened || openedNow(place));
      return renderBallot({ ...view, posted: sent.posted, faults: sent.faults });
    },

    freshId,
  };
}

function encodingFor(c: Context): 'br' | 'gzip' | 'identity' {
  const encoding = accepts(c, { header: 'Accept-Encoding', supports: ['br', 'gzip'], default: 'identity' });
  return encoding === 'br' || encoding === 'gzip' ? encoding : 'identity';
}
