import { passwordMatches } from '@commonweal/auth';
import {
  type ApiConfig,
  databaseFaults,
  DEMO_CREDENTIAL_SECRET,
  demoPeopleFaults,
  type FindFaults,
  secretFaults,
} from '@commonweal/config';

/** What must not be so when the api serves in production. */
export const productionFaults = (config: ApiConfig): FindFaults[] => [
  () => secretFaults({ CURSOR_SECRET: config.CURSOR_SECRET }),
  () => credentialFaults(config),
  () => addressFaults(config),
  () => databaseFaults(config.DATABASE_URL, demoPeopleFaults(passwordMatches)),
];

function credentialFaults({ CREDENTIAL_SECRETS }: ApiConfig): string[] {
  if (CREDENTIAL_SECRETS.includes(DEMO_CREDENTIAL_SECRET))
    return [
      "CREDENTIAL_SECRETS is not set or holds the demonstration's, so anybody could open what people sign in with",
    ];
  return CREDENTIAL_SECRETS.flatMap((secret) => secretFaults({ CREDENTIAL_SECRETS: secret })).slice(0, 1);
}

/** Links in mails, passkeys and other services' answers all go there. */
function addressFaults({ ADMIN_URL, PORTAL_URL, IDENTITY_PROVIDERS }: ApiConfig): string[] {
  const plain = Object.entries({ ADMIN_URL, PORTAL_URL }).filter(([, url]) => !url.startsWith('https:'));
  const open = IDENTITY_PROVIDERS.filter(({ issuer }) => !issuer.startsWith('https:'));
  return [
    ...plain.map(([name]) => `${name} is not an https address`),
    ...open.map(({ key }) => `the issuer of ${key} in IDENTITY_PROVIDERS is not an https address`),
  ];
}
