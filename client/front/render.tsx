import { homePage } from './home.tsx';
import { problemPage } from './problem.tsx';
import { setUpPage } from './set-up.tsx';
import { signInPage } from './sign-in.tsx';

/** The door between the server and the front: values in, whole pages out. */

export const renderHome = homePage;
export const renderSignIn = signInPage;
export const renderSetUp = setUpPage;
export const renderProblemPage = problemPage;

export type {
  CodeFault,
  Door,
  Entry,
  FrontPage,
  HomeView,
  OpenCampaign,
  OtherCampaign,
  SetUpFault,
  SetUpField,
  SetUpView,
  SignInView,
} from './views.ts';
