import type { Context } from 'hono';
import { type ProblemKind, renderClosed, renderProblem } from '#client/respondent/render.tsx';
import { endedEarly, windowAt } from '#surveys/campaigns/window.ts';
import type { Fault } from '#surveys/questionnaire/validate.ts';
import type { Means } from '../../means.ts';
import type { Problem, ProblemCode } from '../../problem.ts';
import type { BallotForm } from './ballot-form.ts';
import type { ballotPages } from './ballot-pages.ts';
import { type Place, wordsOf } from './place.ts';

type Refusing = Pick<Means, 'assets' | 'now'> & { pages: ReturnType<typeof ballotPages> };

/** A link outside its window explains itself, with the dates. */
export function closedPage(c: Context, place: Place, { assets, now }: Pick<Means, 'assets' | 'now'>) {
  const { campaign } = place.fielded;
  const window = windowAt(campaign, now());
  const isEarly = window === 'not_fielded' || window === 'not_yet';
  const isOver = isEarly ? window : endedEarly(campaign) ? 'closed_early' : 'closed';
  return c.html(renderClosed({ ...wordsOf(place, assets), code: place.code, window: isOver }), 403);
}

/** Problems that sending the same ballot again can mend: everything in it travels on with the page. */
const sendAgain: Partial<Record<ProblemCode, ProblemKind>> = {
  busy: 'busy',
  unexpected: 'unexpected',
  missing_response_id: 'missing_response_id',
};

/** The page that answers a ballot that was not taken. Nothing that was typed is lost. */
export function refusedPage(c: Context, place: Place, form: BallotForm, problem: Problem, means: Refusing) {
  if (problem.code === 'closed' || problem.code === 'not_yet_open') return closedPage(c, place, means);
  const again = sendAgain[problem.code];
  if (problem.code === 'busy') c.header('Retry-After', '5');
  if (again) {
    const responseId = problem.code === 'missing_response_id' ? means.pages.freshId() : form.responseId;
    const envelope = { responseId: [responseId], opened: [form.opened] };
    const resend = new Map<string, readonly string[]>([...Object.entries(envelope), ...form.posted]);
    const view = { ...wordsOf(place, means.assets), problem: again, code: place.code, resend };
    return c.html(renderProblem(view), problem.status);
  }
  if (problem.code === 'already_sent_differently') {
    const view = { ...wordsOf(place, means.assets), problem: problem.code, code: place.code };
    return c.html(renderProblem(view), problem.status);
  }
  // only `validate` puts faults into a problem
  const faults = (problem.details.faults as Fault[] | undefined) ?? [];
  return c.html(means.pages.again(place, { ...form, faults }), problem.status);
}
