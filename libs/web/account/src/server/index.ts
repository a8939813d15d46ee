export { type AccountApp, originOf } from './account-app.js';
export { account, changePassword, endSession, removeFactor, sessions } from './account.js';
export { appBeingSetUp, makeCodes, newCodes, setUpApp } from './code-app.js';
export { demoAccounts } from './demo-accounts.js';
export { returned, toOtherService } from './other-service.js';
export { passkeyOptions, registerPasskey } from './passkeys.js';
export { confirmAddress, forgotten, linkToken, register, resetPassword, writtenTo } from './registering.js';
export { confirmWithApp, confirmWithRecoveryCode, secondStep } from './second-step.js';
export { signIn, waysToSignIn } from './sign-in.js';
