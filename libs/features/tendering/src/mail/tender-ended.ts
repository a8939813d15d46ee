import { defineMail } from '@commonweal/mail';

/** Tells a bidder that a tender ends without a contract. */
export const tenderEndedMail = defineMail({
  name: 'tendering.tender-ended',
  fields: ['title', 'reason', 'tenderId'],
  link: { app: 'portal', path: '/opportunities/{tenderId}' },
  words: {
    en: {
      subject: 'Abandoned: {title}',
      before: [
        'Hello,',
        'the buyer has abandoned the tender “{title}”, for which your organisation has sent a bid. No contract will be awarded.',
        'Reason: {reason}',
      ],
      linkLabel: 'See the tender',
      after: ['A bid that was not opened before stays sealed.'],
    },
    cy: {
      subject: 'Wedi’i ollwng: {title}',
      before: [
        'Helo,',
        'mae’r prynwr wedi rhoi’r gorau i’r tendr “{title}”, y mae eich sefydliad wedi anfon cynnig amdano. Ni ddyfernir contract.',
        'Rheswm: {reason}',
      ],
      linkLabel: 'Gweld y tendr',
      after: ['Mae cynnig nas agorwyd o’r blaen yn aros dan sêl.'],
    },
  },
});
