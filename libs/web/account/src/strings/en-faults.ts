/** What is wrong with an answer, and what to do. */
export const enFaults = {
  email: 'Enter an email address, like name@example.org',
  name: 'Enter your name, up to 200 characters',
  passwordMissing: 'Enter your password',
  refused: 'Check the email address and password',
  tooMany: 'There were too many tries. Try again after {{time}}.',
  passwordLength: 'Enter a password of 12 to 200 characters',
  passwordGuessed: 'Choose another password: this is one of the first that are tried',
  code: 'Enter the six digits that your app shows now',
  codeRefused: 'This code is not right. Wait for the next one and enter it.',
  recovery: 'Enter one of your recovery codes',
  recoveryRefused: 'This recovery code is not right, or was used already',
  passkeyRefused: 'This passkey did not sign you in. Try again, or sign in with your password.',
  passkeyName: 'Enter a name of 1 to 100 characters',
  currentRefused: 'This is not your current password',
} as const;
