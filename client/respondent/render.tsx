import { admissionPage } from './pages/admission.tsx';
import { ballotPage } from './pages/ballot.tsx';
import { closedPage } from './pages/closed.tsx';
import { gonePage } from './pages/gone.tsx';
import { mistypedPage } from './pages/mistyped.tsx';
import { problemPage } from './pages/problem.tsx';
import { thanksPage } from './pages/thanks.tsx';

/** The door between the server and the respondent's surface: values in, whole pages out. */

export const renderBallot = ballotPage;
export const renderThanks = thanksPage;
export const renderClosed = closedPage;
export const renderGone = gonePage;
export const renderAdmission = admissionPage;
export const renderMistyped = mistypedPage;
export const renderProblem = problemPage;

export { idRun } from './pages/id-run.tsx';
export type {
  AdmissionView,
  AdmissionWhy,
  BallotView,
  ClosedView,
  GoneView,
  MistypedView,
  OpenNow,
  ProblemKind,
  ProblemView,
  RespondentPage,
  ThanksView,
} from './views.ts';
