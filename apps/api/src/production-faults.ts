import { passwordMatches } from '@commonweal/auth';
import {
  type ApiConfig,
  credentialFaults,
  databaseFaults,
  demoPeopleFaults,
  type FindFaults,
  secretFaults,
} from '@commonweal/config';
import { webhookFaults } from '@commonweal/integration';

/** What must not be so when the api serves in production. */
export const productionFaults = (config: ApiConfig): FindFaults[] => [
  () => secretFaults({ CURSOR_SECRET: config.CURSOR_SECRET }),
  () => credentialFaults(config),
  () => addressFaults(config),
  () => webhookFaults(config),
  () => databaseFaults(config.DATABASE_URL, demoPeopleFaults(passwordMatches)),
];

/** Links in mails, passkeys and other services' answers all go there. */
function addressFaults({ ADMIN_URL, PORTAL_URL, IDENTITY_PROVIDERS }: ApiConfig): string[] {
  const plain = Object.entries({ ADMIN_URL, PORTAL_URL }).filter(([, url]) => !url.startsWith('https:'));
  const open = IDENTITY_PROVIDERS.filter(({ issuer }) => !issuer.startsWith('https:'));
  return [
    ...plain.map(([name]) => `${name} is not an https address`),
    ...open.map(({ key }) => `the issuer of ${key} in IDENTITY_PROVIDERS is not an https address`),
  ];
}
