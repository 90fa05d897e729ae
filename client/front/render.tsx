import { homePage } from './home.tsx';
import { ledgerPage } from './ledger/ledger.tsx';
import { ledgersPage } from './ledger/ledgers.tsx';
import { receiptPage } from './ledger/receipt.tsx';
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
export const renderLedgers = ledgersPage;
export const renderLedger = ledgerPage;
export const renderReceipt = receiptPage;

export type { LedgersView, ReceiptAnswer, ReceiptView, SealedCampaign } from './ledger/views.ts';
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
