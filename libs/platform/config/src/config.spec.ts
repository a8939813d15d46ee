import { describe, expect, it } from '@jest/globals';

import { apiConfig } from './api-config.js';
import { ConfigurationError } from './configuration-error.js';
import { type Environment } from './parse-environment.js';
import { workerConfig } from './worker-config.js';

const database = 'postgres://worker:password@db.example:5432/commonweal';
const secret = 'a secret of more than thirty-two characters';

const faults = (read: (env: Environment) => unknown, env: Environment) => {
  try {
    read(env);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.lines;
    throw error;
  }
  return [];
};

describe('the api’s settings', () => {
  it('need a database and a secret for cursors, and name each that is missing', () => {
    expect(faults(apiConfig, {})).toEqual([
      'DATABASE_URL is not set: expected an address like postgres://login:password@host:5432/database',
      'CURSOR_SECRET is not set: expected a secret of 32 characters or more',
    ]);
  });

  it('take the session secret for cursors where there is no other', () => {
    expect(apiConfig({ DATABASE_URL: database, SESSION_SECRET: secret }).CURSOR_SECRET).toBe(secret);
  });

  it('never show the value that is refused', () => {
    const lines = faults(apiConfig, {
      DATABASE_URL: 'mysql://root:hunter2@db',
      CURSOR_SECRET: 'hunter2',
      PORT: '70000',
    });
    expect(lines).toHaveLength(3);
    expect(lines.join('\n')).not.toContain('hunter2');
    expect(lines.at(-1)).toBe('CURSOR_SECRET is not usable: expected a secret of 32 characters or more');
  });
});

describe('how people sign in', () => {
  const settings = { DATABASE_URL: database, CURSOR_SECRET: secret };
  const provider = {
    key: 'directory',
    label: 'Directory',
    issuer: 'https://id.example',
    clientId: 'a',
    clientSecret: 'b',
  };

  it('is as on one machine unless told otherwise', () => {
    expect(apiConfig(settings)).toMatchObject({
      ...{ SESSION_IDLE_MINUTES: 30, SESSION_HOURS: 12, TRUSTED_PROXIES: ['127.0.0.1', '::1'], IDENTITY_PROVIDERS: [] },
      ...{ PORTAL_URL: 'http://localhost:4200', PASSKEY_DOMAIN: 'localhost' },
    });
  });

  it('takes several secrets, the newest first, each long enough', () => {
    const CREDENTIAL_SECRETS = `${secret}, ${secret}!`;
    expect(apiConfig({ ...settings, CREDENTIAL_SECRETS }).CREDENTIAL_SECRETS).toEqual([secret, `${secret}!`]);
    expect(faults(apiConfig, { ...settings, CREDENTIAL_SECRETS: `${secret},short` })).toEqual([
      'CREDENTIAL_SECRETS is not usable: expected a secret of 32 characters or more',
    ]);
  });

  it('takes passkeys for a domain that both web apps are within', () => {
    const web = { PORTAL_URL: 'https://bids.council.org/', ADMIN_URL: 'https://buying.council.org' };
    expect(apiConfig({ ...settings, ...web, PASSKEY_DOMAIN: 'council.org' }).PORTAL_URL).toBe(
      'https://bids.council.org',
    );
    const within = 'expected a domain that both ADMIN_URL and PORTAL_URL are within';
    expect(faults(apiConfig, { ...settings, ...web })).toEqual([`PASSKEY_DOMAIN is not set: ${within}`]);
    expect(faults(apiConfig, { ...settings, ...web, PASSKEY_DOMAIN: 'cil.org' })).toEqual([
      `PASSKEY_DOMAIN is not usable: ${within}`,
    ]);
  });

  it('reads other services from JSON and says nothing of their secrets', () => {
    const IDENTITY_PROVIDERS = JSON.stringify([provider]);
    expect(apiConfig({ ...settings, IDENTITY_PROVIDERS }).IDENTITY_PROVIDERS).toEqual([
      { ...provider, secondFactor: ['mfa'] },
    ]);
    for (const wrong of ['[', '{}', JSON.stringify([{ ...provider, issuer: 'hunter2' }])]) {
      const [line = ''] = faults(apiConfig, { ...settings, IDENTITY_PROVIDERS: wrong });
      expect(line).toMatch(/^IDENTITY_PROVIDERS is not usable: expected JSON/);
      expect(line).not.toContain('hunter2');
    }
  });
});

describe('the worker’s settings', () => {
  it('put the queue into the worker’s own database unless told otherwise', () => {
    expect(workerConfig({ DATABASE_URL: database })).toMatchObject({ QUEUE_DATABASE_URL: database, PORT: 4001 });
    const elsewhere = 'postgres://worker:password@queue.example/commonweal';
    expect(workerConfig({ DATABASE_URL: database, QUEUE_DATABASE_URL: elsewhere }).QUEUE_DATABASE_URL).toBe(elsewhere);
  });

  it('count an empty setting as unset', () => {
    expect(workerConfig({ DATABASE_URL: database, REDIS_URL: '' }).REDIS_URL).toBeUndefined();
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'staging'],
    ['REDIS_URL', 'localhost:6379'],
    ['JOB_LOCK_MS', '0'],
  ])('refuse %s=%s', (name, value) => {
    const lines = faults(workerConfig, { DATABASE_URL: database, [name]: value });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${name} is not usable: expected `));
  });
});
