import type { UnsafeCase } from './unsafe-case.js';

/** What leaves the house, and would go astray. */
export const outwardCases: readonly UnsafeCase[] = [
  {
    name: 'no mail server',
    process: 'worker',
    settings: () => ({ SMTP_URL: '' }),
    says: "SMTP_URL is not set: mail would be kept in the demonstration's mailbox, which everybody can read",
  },
  {
    name: 'no national platform',
    process: 'worker',
    settings: () => ({ NOTICE_PLATFORM_URL: '', NOTICE_PLATFORM_KEY: '' }),
    says: 'NOTICE_PLATFORM_URL is not set: notices would be accepted by a folder of files, and published nowhere',
  },
  {
    name: 'a national platform without TLS',
    process: 'worker',
    settings: () => ({ NOTICE_PLATFORM_URL: 'http://notices.council.org' }),
    says: 'NOTICE_PLATFORM_URL is not an https address',
  },
  {
    name: 'a made-up sender',
    process: 'worker',
    settings: () => ({ MAIL_FROM: '' }),
    says: 'MAIL_FROM is not an address of yours',
  },
  {
    name: 'mail that leads to plain http',
    process: 'worker',
    settings: () => ({ PORTAL_URL: 'http://bids.council.org' }),
    says: 'PORTAL_URL, where mails lead to, is not an https address',
  },
];
