import { defineMail } from '@commonweal/mail';

/** To somebody whose password or second factor has changed: they notice when it was not them. */
export const signInChanged = defineMail({
  name: 'identity.sign-in-changed',
  fields: [],
  link: { app: 'portal', path: '/forgotten-password' },
  words: {
    en: {
      subject: 'How you sign in has changed',
      before: [
        'Your password, authenticator app, passkeys or recovery codes were changed just now.',
        'If it was you, there is nothing to do. If not, set a new password at once and tell those who run the service.',
      ],
      linkLabel: 'Set a new password',
      after: [],
    },
    cy: {
      subject: 'Mae’r ffordd rydych yn mewngofnodi wedi newid',
      before: [
        'Newidiwyd eich cyfrinair, ap dilysu, allweddi mynediad neu godau adfer yn awr.',
        'Os chi oedd, nid oes dim i’w wneud. Os nad chi, gosodwch gyfrinair newydd ar unwaith a dywedwch wrth y rhai sy’n rhedeg y gwasanaeth.',
      ],
      linkLabel: 'Gosod cyfrinair newydd',
      after: [],
    },
  },
});
