import type { MailSettings } from './mail-jobs.module.js';

/** What about the settings makes mail unsafe to send, or would show it to everybody. */
export const mailFaults = ({ SMTP_URL, MAIL_FROM, PORTAL_URL, ADMIN_URL }: MailSettings): string[] => [
  ...(SMTP_URL
    ? []
    : ["SMTP_URL is not set: mail would be kept in the demonstration's mailbox, which everybody can read"]),
  ...(MAIL_FROM.endsWith('.example') ? ['MAIL_FROM is not an address of yours'] : []),
  ...Object.entries({ PORTAL_URL, ADMIN_URL })
    .filter(([, address]) => !address.startsWith('https://'))
    .map(([name]) => `${name}, where mails lead to, is not an https address`),
];
