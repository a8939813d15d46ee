import { defineEntity, p } from '@mikro-orm/postgresql';

import { tenantRecord } from '../record.js';

export const API_CLIENT_KINDS = ['CLIENT_CREDENTIALS', 'API_KEY'] as const;
export type ApiClientKind = (typeof API_CLIENT_KINDS)[number];

const ApiClientSchema = defineEntity({
  name: 'ApiClient',
  tableName: 'api_client',
  properties: {
    ...tenantRecord,
    kind: p.enum(API_CLIENT_KINDS),
    name: p.text(),
    scopes: p.array(),
    createdBy: p.uuid(),
    revokedAt: p.datetime().nullable(),
  },
});

/** A program that acts for an organisation, as far as its scopes go. */
export class ApiClient extends ApiClientSchema.class {}

ApiClientSchema.setClass(ApiClient);

const ApiSecretSchema = defineEntity({
  name: 'ApiSecret',
  tableName: 'api_secret',
  properties: {
    ...tenantRecord,
    clientId: p.uuid(),
    prefix: p.text(),
    expiresAt: p.datetime(),
    lastUsedAt: p.datetime().nullable(),
  },
});

/** A secret of a client, as far as it may be shown: its hash is not mapped, and the api's login cannot read it. */
export class ApiSecret extends ApiSecretSchema.class {}

ApiSecretSchema.setClass(ApiSecret);
