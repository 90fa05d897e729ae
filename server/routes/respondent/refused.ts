import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import {
  type AdmissionWhy,
  type ClosedView,
  type ProblemKind,
  renderAdmission,
  renderClosed,
  renderProblem,
} from '#client/respondent/render.tsx';
import { endedEarly, windowAt } from '#surveys/campaigns/window.ts';
import type { Fault } from '#surveys/questionnaire/validate.ts';
import { sayWhenToTryAgain } from '../../answer-problem.ts';
import type { Means } from '../../means.ts';
import type { Problem, ProblemCode } from '../../problem.ts';
import type { BallotForm } from './ballot-form.ts';
import type { ballotPages } from './ballot-pages.ts';
import { openNowFor } from './open-now.ts';
import { addressCode, type Place, wordsOf } from './place.ts';

type Refusing = Pick<Means, 'assets' | 'config' | 'database' | 'now'> & {
  pages: ReturnType<typeof ballotPages>;
};

/** A link outside its window explains itself, with the dates. */
export async function closedPage(
  c: Context,
  place: Place,
  means: Pick<Means, 'assets' | 'database' | 'now'>,
) {
  const { assets, now } = means;
  const { campaign } = place.fielded;
  const window = windowAt(campaign, now());
  const isEarly = window === 'not_fielded' || window === 'not_yet';
  const isOver = isEarly ? window : endedEarly(campaign) ? 'closed_early' : 'closed';
  const openNow = isEarly ? undefined : await openNowFor(means, campaign, place);
  const view: ClosedView = {
    ...wordsOf(place, assets),
    code: addressCode(place),
    window: isOver,
    ...(openNow && { openNow }),
  };
  return c.html(renderClosed(view), 403);
}

/** Problems that sending the same ballot again can mend: everything in it travels on with the page. */
const sendAgain: Partial<Record<ProblemCode, ProblemKind>> = {
  busy: 'busy',
  unexpected: 'unexpected',
  too_many_ballots: 'too_many_ballots',
  missing_response_id: 'missing_response_id',
};

/** What a link asks for, told when a ballot came without it. */
const admissionProblems: Partial<Record<ProblemCode, AdmissionWhy>> = {
  needs_access_code: 'needs_access_code',
  needs_presence: 'needs_presence',
  presence_over: 'presence_over',
  presence_taken: 'presence_taken',
  code_spent: 'code_spent',
};

/** What a link asks for before it shows a ballot. */
export function admissionPage(
  c: Context,
  place: Place,
  why: AdmissionWhy,
  { assets, config }: Pick<Means, 'assets' | 'config'>,
  status: ContentfulStatusCode,
  more: { typed?: string; claim?: string } = {},
) {
  const { group, point } = place.fielded;
  const names = { group: group.name, point: point.name };
  const minutes = config.presenceMinutes;
  return c.html(renderAdmission({ ...wordsOf(place, assets), ...names, minutes, why, ...more }), status);
}

/** The page that answers a ballot that was not taken. Nothing that was typed is lost. */
export async function refusedPage(
  c: Context,
  place: Place,
  form: BallotForm,
  problem: Problem,
  means: Refusing,
) {
  if (problem.code === 'closed' || problem.code === 'not_yet_open') return closedPage(c, place, means);
  const why = admissionProblems[problem.code];
  if (why) return admissionPage(c, place, why, means, problem.status);
  const again = sendAgain[problem.code];
  sayWhenToTryAgain(c, problem);
  if (again) {
    const responseId = problem.code === 'missing_response_id' ? means.pages.freshId() : form.responseId;
    const envelope = {
      responseId: [responseId],
      opened: [form.opened],
      ...(form.proof && { proof: [form.proof] }),
    };
    const resend = new Map<string, readonly string[]>([...Object.entries(envelope), ...form.posted]);
    const view = { ...wordsOf(place, means.assets), problem: again, code: addressCode(place), resend };
    return c.html(renderProblem(view), problem.status);
  }
  if (problem.code === 'already_sent_differently') {
    const view = { ...wordsOf(place, means.assets), problem: problem.code, code: addressCode(place) };
    return c.html(renderProblem(view), problem.status);
  }
  // only `validate` puts faults into a problem
  const faults = (problem.details.faults as Fault[] | undefined) ?? [];
  return c.html(means.pages.again(place, { ...form, faults }), problem.status);
}
