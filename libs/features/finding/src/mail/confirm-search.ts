import { defineMail } from '@commonweal/mail';

/** To an address that somebody gave: nothing in it is theirs to write, for it may go to a stranger. */
export const confirmSearchMail = defineMail({
  name: 'finding.confirm-search',
  fields: ['token'],
  link: { app: 'portal', path: '/alerts/confirm?token={token}' },
  words: {
    en: {
      subject: 'Confirm that you want mail about opportunities',
      before: [
        'Hello,',
        'somebody, we think you, asked us to write to this address about new opportunities that match a search. Confirm it within 24 hours.',
      ],
      linkLabel: 'Yes, write to me',
      after: ['If it was not you, do nothing: no more mail will come and the address will not be kept.'],
    },
    cy: {
      subject: 'Cadarnhewch eich bod am gael e-bost am gyfleoedd',
      before: [
        'Helo,',
        'gofynnodd rhywun, chi yn ein barn ni, inni ysgrifennu i’r cyfeiriad hwn am gyfleoedd newydd sy’n cyfateb i chwiliad. Cadarnhewch o fewn 24 awr.',
      ],
      linkLabel: 'Ie, ysgrifennwch ataf',
      after: ['Os nad chi oedd, peidiwch â gwneud dim: ni ddaw rhagor o e-bost ac ni chedwir y cyfeiriad.'],
    },
  },
});
