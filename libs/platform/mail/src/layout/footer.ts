import type { MailLanguage } from '../letter/letter.js';

/** What stands below every mail. */
export const FOOTER: Readonly<Record<MailLanguage, string>> = {
  en: 'Commonweal sent this automatically. Nobody reads replies to this address.',
  cy: 'Anfonwyd hwn yn awtomatig gan Commonweal. Nid oes neb yn darllen atebion i’r cyfeiriad hwn.',
};

/** What stands before the address of a link, for whoever cannot follow it. */
export const OR_COPY: Readonly<Record<MailLanguage, string>> = {
  en: 'If the link does not work, copy this address into your browser:',
  cy: 'Os nad yw’r ddolen yn gweithio, copïwch y cyfeiriad hwn i’ch porwr:',
};
