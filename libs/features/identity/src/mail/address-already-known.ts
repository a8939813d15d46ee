import { defineMail } from '@commonweal/mail';

/** To somebody who wants an account and has one: nobody else learns that they have. */
export const addressAlreadyKnown = defineMail({
  name: 'identity.address-already-known',
  fields: [],
  link: { app: 'portal', path: '/forgotten-password' },
  words: {
    en: {
      subject: 'You already have an account',
      before: [
        'Somebody, perhaps you, asked for an account with this address. There is one already: sign in with it.',
        'If you have forgotten the password, you can set a new one.',
      ],
      linkLabel: 'Set a new password',
      after: ['If it was not you, do nothing: your account is as it was.'],
    },
    cy: {
      subject: 'Mae gennych gyfrif eisoes',
      before: [
        'Gofynnodd rhywun, chi efallai, am gyfrif gyda’r cyfeiriad hwn. Mae un eisoes: mewngofnodwch gydag ef.',
        'Os ydych wedi anghofio’r cyfrinair, gallwch osod un newydd.',
      ],
      linkLabel: 'Gosod cyfrinair newydd',
      after: ['Os nad chi oedd, peidiwch â gwneud dim: mae eich cyfrif fel yr oedd.'],
    },
  },
});
