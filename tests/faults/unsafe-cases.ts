import { passwordHash } from '@commonweal/auth';
import { DEMO_CREDENTIAL_SECRET, DEMO_PASSWORD, demoId } from '@commonweal/config';

import type { ProductionWorld } from '../support/production-world.js';
import { outwardCases } from './unsafe-outward-cases.js';
import type { UnsafeCase } from './unsafe-case.js';

const sql = (text: string) => (world: ProductionWorld) => world.sql(text);
const role = (name: 'api' | 'worker', change: string, back: string) => ({
  process: name,
  before: sql(`alter role commonweal_${name} ${change}`),
  after: `alter role commonweal_${name} ${back}`,
});
const person = (id: string, email: string, hash: string) => (world: ProductionWorld) =>
  world.sql('insert into person (id, email, name, password_hash) values ($1, $2, $3, $4)', [id, email, 'Sam', hash]);
const pending = {
  before: sql(`delete from schema_migration where name = 'Migration20261122_platform'`),
  after: `insert into schema_migration (name, executed_at) values ('Migration20261122_platform', now())`,
  says: 'migrations are pending: Migration20261122_platform',
};
const someone = 'b9a2f0c4-3f0e-4c58-9d3e-5a1f7c2e8d11';

const publicCredentials =
  "CREDENTIAL_SECRETS is not set or holds the demonstration's, so anybody could open what people sign in with";
const good = 'Zr8kV2qXw7LmT4nB9cJ5hG1dS6fY3pA0';
const provider = {
  key: 'directory',
  label: 'Directory',
  issuer: 'http://id.council.org',
  clientId: 'x',
  clientSecret: 'x',
};

/** Every way that a real database can be unsafe. */
export const unsafeCases: readonly UnsafeCase[] = [
  {
    name: 'a superuser’s login',
    process: 'api',
    settings: ({ urls }) => ({ DATABASE_URL: urls.admin }),
    says: 'DATABASE_URL signs in as a superuser',
  },
  {
    name: 'the owner’s login',
    process: 'api',
    settings: ({ urls }) => ({ DATABASE_URL: urls.owner }),
    says: 'DATABASE_URL signs in as the owner of the tables',
  },
  {
    name: 'the owner’s login',
    process: 'worker',
    settings: ({ urls }) => ({ DATABASE_URL: urls.owner }),
    says: 'DATABASE_URL signs in as the owner of the tables',
  },
  {
    name: 'a login that row level security does not bind',
    ...role('api', 'bypassrls', 'nobypassrls'),
    says: 'DATABASE_URL signs in with a login that row level security does not bind',
  },
  {
    name: 'a login that can create roles',
    ...role('api', 'createrole', 'nocreaterole'),
    says: 'DATABASE_URL signs in with a login that can create roles',
  },
  {
    name: 'a login that can turn into a superuser',
    process: 'worker',
    before: sql('create role test_boss superuser; grant test_boss to commonweal_worker'),
    after: 'drop role test_boss',
    says: 'DATABASE_URL signs in as a superuser',
  },
  {
    name: 'commits that are acknowledged before they are on the disk',
    ...role('api', 'set synchronous_commit = off', 'reset synchronous_commit'),
    says: 'the database runs with synchronous_commit off and acknowledges what it may lose',
  },
  {
    name: 'a database password that can be guessed',
    process: 'api',
    before: sql(`create role test_guess login password 'commonweal-api'; grant commonweal_api to test_guess`),
    settings: ({ urls }) => ({ DATABASE_URL: urls.api.replace(/\/\/[^@]+@/, '//test_guess:commonweal-api@') }),
    after: 'drop role test_guess',
    says: 'the database password in DATABASE_URL can be guessed: set 12 random characters or more',
  },
  {
    name: 'a person of the demonstration',
    process: 'api',
    before: person(demoId(101), 'somebody@elsewhere.org', 'none'),
    after: 'delete from person',
    says: "the database holds the demonstration's people, whose passwords are public",
  },
  {
    name: 'an address of the demonstration',
    process: 'api',
    before: person(someone, 'amira@harbourside.example', 'none'),
    after: 'delete from person',
    says: "the database holds the demonstration's people, whose passwords are public",
  },
  {
    name: 'an account with the demonstration’s password',
    process: 'api',
    before: async (world) => person(someone, 'ann@council.org', await passwordHash(DEMO_PASSWORD))(world),
    after: 'delete from person',
    says: "an account has the demonstration's password, which is public",
  },
  {
    name: 'an organisation of the demonstration',
    process: 'worker',
    before: sql(`insert into organisation (id, kind, name) values ('${demoId(1)}', 'AUTHORITY', 'Harbourside')`),
    after: 'delete from organisation',
    says: "the database holds the demonstration's organisations, whose people have public passwords",
  },
  {
    name: 'a secret that somebody meant to change',
    process: 'api',
    settings: () => ({ CURSOR_SECRET: 'change-me-change-me-before-we-go-live' }),
    says: 'CURSOR_SECRET can be guessed: set 32 random characters or more',
  },
  {
    name: 'a secret of one letter',
    process: 'api',
    settings: () => ({ CURSOR_SECRET: 'x'.repeat(64) }),
    says: 'CURSOR_SECRET can be guessed: set 32 random characters or more',
  },
  ...(['api', 'worker'] as const).flatMap((process): UnsafeCase[] => [
    { name: 'no secret to seal with', process, settings: () => ({ CREDENTIAL_SECRETS: '' }), says: publicCredentials },
    {
      ...{ name: 'webhooks to programs on this machine', process, settings: () => ({ WEBHOOKS_TO_LOOPBACK: '1' }) },
      says: 'WEBHOOKS_TO_LOOPBACK is on, so webhooks could be sent to programs on this machine',
    },
  ]),
  {
    name: 'the demonstration’s secret beside a good one',
    process: 'api',
    settings: () => ({ CREDENTIAL_SECRETS: `${good},${DEMO_CREDENTIAL_SECRET}` }),
    says: publicCredentials,
  },
  {
    name: 'a secret for credentials that somebody meant to change',
    process: 'api',
    settings: () => ({ CREDENTIAL_SECRETS: `${good},change-me-change-me-before-we-go-live` }),
    says: 'CREDENTIAL_SECRETS can be guessed: set 32 random characters or more',
  },
  {
    name: 'web apps without https, to which links and passkeys lead',
    process: 'api',
    settings: () => ({ PORTAL_URL: 'http://bids.council.org' }),
    says: 'PORTAL_URL is not an https address',
  },
  {
    name: 'another service to sign in through, without https',
    process: 'api',
    settings: () => ({ IDENTITY_PROVIDERS: JSON.stringify([provider]) }),
    says: 'the issuer of directory in IDENTITY_PROVIDERS is not an https address',
  },
  { name: 'migrations that are pending', process: 'api', ...pending },
  { name: 'migrations that are pending', process: 'worker', ...pending },
  {
    name: 'no tables for the queue',
    process: 'worker',
    before: sql('alter schema bullmq rename to bullmq_gone'),
    after: 'alter schema bullmq_gone rename to bullmq',
    says: "the queue's tables are missing: run apps/worker/dist/migrate-queue.js",
  },
  ...outwardCases,
  ...(['api', 'worker'] as const).map((process) => ({
    name: 'the demonstration’s allowance',
    process,
    settings: () => ({ COMMONWEAL_DEMO: '1' }),
    says: 'COMMONWEAL_DEMO is set, which is for a demonstration on one machine',
  })),
];
