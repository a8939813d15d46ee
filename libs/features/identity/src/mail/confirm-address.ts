import { defineMail } from '@commonweal/mail';

/** To somebody who wants an account. */
export const confirmAddress = defineMail({
  name: 'identity.confirm-address',
  fields: ['name', 'token'],
  link: { app: 'portal', path: '/confirm-address?token={token}' },
  words: {
    en: {
      subject: 'Confirm your e-mail address',
      before: [
        'Hello {name},',
        'somebody, we think you, asked for an account with this address. Confirm it within 24 hours to finish.',
      ],
      linkLabel: 'Confirm my address',
      after: ['If it was not you, do nothing: without this link there will be no account.'],
    },
    cy: {
      subject: 'Cadarnhewch eich cyfeiriad e-bost',
      before: [
        'Helo {name},',
        'gofynnodd rhywun, chi yn ein barn ni, am gyfrif gyda’r cyfeiriad hwn. Cadarnhewch ef o fewn 24 awr i orffen.',
      ],
      linkLabel: 'Cadarnhau fy nghyfeiriad',
      after: ['Os nad chi oedd, peidiwch â gwneud dim: heb y ddolen hon ni fydd cyfrif.'],
    },
  },
});
