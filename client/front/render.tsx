import { homePage } from './home.tsx';
import { problemPage } from './problem.tsx';
import { codePage } from './second-factor/code.tsx';
import { newPasswordPage } from './second-factor/new-password.tsx';
import { recoveryCodesPage } from './second-factor/recovery-codes.tsx';
import { secondFactorPage } from './second-factor/second-factor.tsx';
import { setUpPage } from './set-up.tsx';
import { signInPage } from './sign-in.tsx';

/** The door between the server and the front: values in, whole pages out. */

export const renderHome = homePage;
export const renderSignIn = signInPage;
export const renderSetUp = setUpPage;
export const renderCode = codePage;
export const renderSecondFactor = secondFactorPage;
export const renderRecoveryCodes = recoveryCodesPage;
export const renderNewPassword = newPasswordPage;
export const renderProblemPage = problemPage;

export type {
  CodeFault,
  CodeView,
  Door,
  Entry,
  FrontPage,
  HomeView,
  NewPasswordView,
  OpenCampaign,
  OtherCampaign,
  RecoveryCodesView,
  SecondFactorView,
  SetUpFault,
  SetUpField,
  SetUpView,
  SignInView,
} from './views.ts';
