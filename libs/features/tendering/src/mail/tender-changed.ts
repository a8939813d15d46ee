import { defineMail } from '@commonweal/mail';

/** Tells a bidder that a tender was amended; what changed follows as lines. */
export const tenderChangedMail = defineMail({
  name: 'tendering.tender-changed',
  fields: ['title', 'reason', 'tenderId'],
  link: { app: 'portal', path: '/opportunities/{tenderId}/changes' },
  words: {
    en: {
      subject: 'Changed: {title}',
      before: [
        'Hello,',
        'the buyer has changed the tender “{title}”, for which your organisation has sent a bid.',
        'Reason: {reason}',
        'Your bid stands as you sent it. You can send another in its place until the deadline.',
      ],
      linkLabel: 'See what changed',
      after: ['Everybody who sent a bid gets this message. Nobody is told who they are.'],
    },
    cy: {
      subject: 'Wedi newid: {title}',
      before: [
        'Helo,',
        'mae’r prynwr wedi newid y tendr “{title}”, y mae eich sefydliad wedi anfon cynnig amdano.',
        'Rheswm: {reason}',
        'Mae eich cynnig yn sefyll fel yr anfonasoch ef. Gallwch anfon un arall yn ei le hyd at y dyddiad cau.',
      ],
      linkLabel: 'Gweld beth sydd wedi newid',
      after: ['Mae pawb a anfonodd gynnig yn cael y neges hon. Ni ddywedir wrth neb pwy ydynt.'],
    },
  },
});
