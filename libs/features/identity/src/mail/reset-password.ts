import { defineMail } from '@commonweal/mail';

/** To somebody who has forgotten the password. */
export const resetPassword = defineMail({
  name: 'identity.reset-password',
  fields: ['token'],
  link: { app: 'portal', path: '/reset-password?token={token}' },
  words: {
    en: {
      subject: 'Set a new password',
      before: ['Somebody, we think you, has forgotten the password of this account. Set a new one within 24 hours.'],
      linkLabel: 'Set a new password',
      after: [
        'Setting it ends all your sessions. A second step of signing in stays as it was.',
        'If it was not you, do nothing: the password stays as it is.',
      ],
    },
    cy: {
      subject: 'Gosodwch gyfrinair newydd',
      before: [
        'Mae rhywun, chi yn ein barn ni, wedi anghofio cyfrinair y cyfrif hwn. Gosodwch un newydd o fewn 24 awr.',
      ],
      linkLabel: 'Gosod cyfrinair newydd',
      after: [
        'Mae ei osod yn dod â’ch holl sesiynau i ben. Mae ail gam mewngofnodi yn aros fel yr oedd.',
        'Os nad chi oedd, peidiwch â gwneud dim: mae’r cyfrinair yn aros fel y mae.',
      ],
    },
  },
});
