import { defineMail } from '@commonweal/mail';

const words = {
  en: {
    subject: '{inviter} invites you to act for {organisation}',
    before: ['Hello,', '{inviter} invites you to act for {organisation} on Commonweal.'],
    linkLabel: 'Look at the invitation',
    after: [
      'It takes an account with this address; you can make one on the way. The invitation holds for seven days.',
      'If you do not know what this is about, do nothing.',
    ],
  },
  cy: {
    subject: 'Mae {inviter} yn eich gwahodd i weithredu dros {organisation}',
    before: ['Helo,', 'Mae {inviter} yn eich gwahodd i weithredu dros {organisation} ar Commonweal.'],
    linkLabel: 'Edrych ar y gwahoddiad',
    after: [
      'Mae angen cyfrif gyda’r cyfeiriad hwn; gallwch wneud un ar y ffordd. Mae’r gwahoddiad yn para saith diwrnod.',
      'Os na wyddoch beth yw hyn, peidiwch â gwneud dim.',
    ],
  },
};

const leadingTo = (app: 'portal' | 'admin') =>
  defineMail({
    name: 'organisations.invitation',
    fields: ['inviter', 'organisation', 'token'],
    link: { app, path: '/accept-invitation?token={token}' },
    words,
  });

/** To somebody who is to act for an organisation, by its kind: it leads into the app that they will work in. */
export const invitationMail = { AUTHORITY: leadingTo('admin'), SUPPLIER: leadingTo('portal') };
