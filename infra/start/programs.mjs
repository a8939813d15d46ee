import { choosePort } from '../node/ports.mjs';
import { secret } from '../node/secrets.mjs';
import { stateFile, stateFolder } from '../node/state-folder.mjs';

/** Where each process listens; the numbers are the usual ones and move up when taken. */
const usualPorts = { api: 4000, worker: 4001, admin: 4100, portal: 4200 };

/** @returns {Promise<Record<'api' | 'worker' | 'admin' | 'portal', string>>} the address of each process */
export async function chooseAddresses() {
  const addresses = {};
  for (const [name, usual] of Object.entries(usualPorts))
    addresses[name] = `http://localhost:${await choosePort(name, usual)}`;
  return addresses;
}

/**
 * The four processes, in the order they are started; they are stopped in the opposite order.
 *
 * @param {Record<string, string>} addresses
 * @param {{ api: string, worker: string }} databases
 */
export function programs(addresses, databases) {
  const shared = sharedSettings(addresses);
  const { worker, api, portal, admin } = Object.fromEntries(
    Object.entries(addresses).map(([name, address]) => [name, { ...shared, PORT: new URL(address).port }]),
  );
  return [
    {
      name: 'worker',
      script: 'apps/worker/dist/main.js',
      flags: server,
      patience: 10_500,
      page: '/health',
      env: { ...worker, DATABASE_URL: databases.worker, ...auditFiles() },
    },
    {
      name: 'api',
      script: 'apps/api/dist/main.js',
      flags: server,
      patience: 6_000,
      page: '/health',
      env: { ...api, DATABASE_URL: databases.api },
    },
    {
      name: 'portal',
      script: 'apps/portal/server.mjs',
      flags: web,
      patience: 2_000,
      page: '/',
      env: { ...portal, ...page(addresses.portal) },
    },
    {
      name: 'admin',
      script: 'apps/admin/server.mjs',
      flags: web,
      patience: 2_000,
      page: '/',
      env: { ...admin, ...page(addresses.admin) },
    },
  ];
}

const server = ['--enable-source-maps', '--max-old-space-size=512'];
const web = ['--max-old-space-size=256', '--max-semi-space-size=4'];

/**
 * React's server renderer is several times slower and larger in development mode, so the web apps run in production's;
 * there, plain http takes an explicit allowance, which holds for this machine alone.
 */
const page = (address) => ({ NODE_ENV: 'production', COMMONWEAL_DEMO: '1', PUBLIC_ORIGIN: address });

/** The key that signs the audit log, the file of its heads, and the notices that no national platform is given. */
const auditFiles = () => ({
  KEYS_DIR: process.env.KEYS_DIR ?? stateFolder('keys'),
  ANCHOR_FILE: process.env.ANCHOR_FILE ?? stateFile('audit-anchors.jsonl'),
  NOTICES_DIR: process.env.NOTICES_DIR ?? stateFolder('notices'),
});

/** Demonstration settings: this machine only, secrets of this installation. The owner's login is for migrations alone. */
const sharedSettings = (addresses) => ({
  ...{ DATABASE_OWNER_URL: '', DATABASE_WORKER_URL: '' },
  FILES_DIR: process.env.FILES_DIR ?? stateFolder('files'),
  NODE_ENV: 'development',
  COMMONWEAL_DEMO: '1',
  HOST: '127.0.0.1',
  API_URL: `http://127.0.0.1:${new URL(addresses.api).port}/graphql`,
  ADMIN_URL: addresses.admin,
  PORTAL_URL: addresses.portal,
  CURSOR_SECRET: process.env.CURSOR_SECRET ?? secret('cursors'),
  CREDENTIAL_SECRETS: process.env.CREDENTIAL_SECRETS ?? secret('credentials'),
  TRUSTED_PROXIES: 'loopback',
  COOKIE_SECRETS: process.env.COOKIE_SECRETS ?? secret('cookies'),
  COOKIE_SECURE: 'false',
});
