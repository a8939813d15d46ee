/** Erasing oneself. */
export const enErase = {
  title: 'Erase your account',
  once: 'This cannot be undone. Nobody can bring your account back.',
  goes: 'What goes',
  goesName: 'Your name, your email address and your password',
  goesFactors: 'The app, the passkeys and the recovery codes that you sign in with',
  goesSessions: 'Everything you are signed in to, here and elsewhere',
  goesMemberships: 'Your part in every organisation, and invitations to others',
  goesMail: 'Emails to you that are still waiting',
  stays: 'What stays, and why',
  staysWork:
    'What you did for an organisation: its notices, bids, grades and reasons. They are the organisation’s records of how public money is spent. They no longer carry your name.',
  staysAudit:
    'That something was done, and when, in the audit log. Others must be able to check that nothing was changed afterwards. What connects it with you is erased.',
  staysText: 'Names that you or others have written into the text of a document.',
  again: 'If you signed in more than half an hour ago, you will be asked to sign in again first.',
  email: 'Type your email address, {{email}}, to show that you mean it',
  button: 'Erase my account for good',
  otherAddress: 'This is not the address you sign in with',
  lastKeeper:
    'Nobody would be left who looks after the people of one of your organisations. Let somebody else do it first.',
} as const;
