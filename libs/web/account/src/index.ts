export { type AccountData, AccountOverviewPage } from './pages/account-overview-page.js';
export { AddPasskeyPage } from './pages/add-passkey-page.js';
export { AssistanceBanner } from './pages/assistance/assistance-banner.js';
export {
  type HelpData,
  HelpGivenPage,
  HelpOverPage,
  HelpPart,
  HelpReceivedPage,
} from './pages/assistance/help-pages.js';
export { type ConsentData, StartHelpPage } from './pages/assistance/start-help-page.js';
export { ChangePasswordPage } from './pages/change-password-page.js';
export { type CodeAppData, CodeAppPage } from './pages/code-app-page.js';
export { type DemoAccountsData, DemoAccountsPage } from './pages/demo-accounts-page.js';
export { EraseMyselfPage } from './pages/erase-myself-page.js';
export { type RecoveryCodesData, RecoveryCodesPage } from './pages/recovery-codes-page.js';
export {
  ConfirmAddressPage,
  ForgottenPasswordPage,
  ForgottenSentPage,
  RegisterPage,
  RegisterSentPage,
  ResetPasswordPage,
} from './pages/registering-pages.js';
export { SecondStepBanner, SecondStepNeededPage } from './pages/second-step-needed-page.js';
export { CodePage, RecoveryCodePage, type SecondStepData } from './pages/second-step-pages.js';
export { type SessionsData, SessionsPage } from './pages/sessions-page.js';
export { type SignInData, SignInPage } from './pages/sign-in-page.js';
export { accountStrings } from './strings/account-strings.js';
export { cy as cyAccountStrings } from './strings/cy.js';
export { en as enAccountStrings } from './strings/en.js';
