import { ballotPage } from './pages/ballot.tsx';
import { closedPage } from './pages/closed.tsx';
import { mistypedPage } from './pages/mistyped.tsx';
import { problemPage } from './pages/problem.tsx';
import { thanksPage } from './pages/thanks.tsx';

/** The door between the server and the respondent's surface: values in, whole pages out. */

export const renderBallot = ballotPage;
export const renderThanks = thanksPage;
export const renderClosed = closedPage;
export const renderMistyped = mistypedPage;
export const renderProblem = problemPage;

export { idRun } from './pages/id-run.tsx';
export type {
  BallotView,
  ClosedView,
  MistypedView,
  ProblemKind,
  ProblemView,
  RespondentPage,
  ThanksView,
} from './views.ts';
