import 'reflect-metadata';

import { describe, expect, it } from '@jest/globals';

import { apiConfig } from '@commonweal/config';
import { createLogger } from '@commonweal/observability';

import { apiOptions } from './api-options.js';

/** Each setting of the api that is neither the process's own nor where it listens, and what becomes of it. */
const environment = {
  DATABASE_URL: 'postgres://api:password@db.example:5432/commonweal',
  CURSOR_SECRET: 'a secret of more than thirty-two characters',
  METRICS_TOKEN: 'another secret of more than thirty-two characters',
  STATEMENT_MS: '1003',
  TRANSACTION_IDLE_MS: '1004',
  CLIENT_BUDGET: '1001',
  ANONYMOUS_BUDGET: '1002',
  TRUSTED_DOCUMENTS_ONLY: '0',
  OTHER_MANIFESTS: '/releases/before.json',
  TRUSTED_PROXIES: '10.1.0.0/16, loopback',
  COMMONWEAL_DEMO: '1',
  FILES_DIR: '/files',
};

describe('the settings of the api’s process', () => {
  it('all reach the api, the proxies that it believes among them', () => {
    const options = apiOptions(apiConfig(environment), createLogger('api', 'silent'));
    expect(options).toMatchObject({
      databaseUrl: environment.DATABASE_URL,
      cursorSecret: environment.CURSOR_SECRET,
      metricsToken: environment.METRICS_TOKEN,
      patience: { statementMs: 1_003, idleMs: 1_004 },
      budgets: { client: 1_001, anonymous: 1_002 },
      trustedDocumentsOnly: false,
      otherManifests: ['/releases/before.json'],
      trustedProxies: ['10.1.0.0/16', 'loopback'],
      mailIsShown: true,
      filesFolder: '/files',
    });
  });

  it('name this machine’s proxies unless told otherwise, so that people do not share the web apps’ address', () => {
    const { DATABASE_URL, CURSOR_SECRET } = environment;
    const options = apiOptions(apiConfig({ DATABASE_URL, CURSOR_SECRET }), createLogger('api', 'silent'));
    expect(options.trustedProxies).toEqual(['127.0.0.1', '::1']);
  });
});
