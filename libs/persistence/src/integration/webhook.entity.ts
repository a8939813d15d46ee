import { defineEntity, p } from '@mikro-orm/postgresql';

import { tenantRecord } from '../record.js';

export const WEBHOOK_STATUSES = ['ACTIVE', 'PAUSED', 'FAILING', 'GONE'] as const;
export type WebhookStatus = (typeof WEBHOOK_STATUSES)[number];

export const DELIVERY_STATES = ['WAITING', 'DELIVERED', 'FAILED'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Why a try brought no answer that counts. */
export const DELIVERY_FAULTS = [
  ...['ADDRESS_REFUSED', 'CONNECTION_FAILED', 'TIMED_OUT', 'REDIRECTED', 'STATUS_REFUSED'],
] as const;

const WebhookEndpointSchema = defineEntity({
  name: 'WebhookEndpoint',
  tableName: 'webhook_endpoint',
  properties: {
    ...tenantRecord,
    url: p.text(),
    /** Empty: every kind of change. */
    kinds: p.array(),
    status: p.enum(WEBHOOK_STATUSES).default('ACTIVE'),
    createdBy: p.uuid(),
  },
});

/** An address of another system that is told of an organisation's changes. */
export class WebhookEndpoint extends WebhookEndpointSchema.class {}

WebhookEndpointSchema.setClass(WebhookEndpoint);

const WebhookSecretSchema = defineEntity({
  name: 'WebhookSecret',
  tableName: 'webhook_secret',
  properties: {
    ...tenantRecord,
    endpointId: p.uuid(),
    expiresAt: p.datetime().nullable(),
  },
});

/** What messages to an endpoint are signed with, as far as it may be shown: the sealed secret is not mapped. */
export class WebhookSecret extends WebhookSecretSchema.class {}

WebhookSecretSchema.setClass(WebhookSecret);

const WebhookDeliverySchema = defineEntity({
  name: 'WebhookDelivery',
  tableName: 'webhook_delivery',
  properties: {
    ...tenantRecord,
    endpointId: p.uuid(),
    /** Null: a test. */
    leafId: p.uuid().nullable(),
    kind: p.text(),
    body: p.text(),
    state: p.enum(DELIVERY_STATES).default('WAITING'),
    /** Since it was last asked for. */
    attempts: p.integer().default(0),
    /** By the database's clock; null once it has ended. */
    nextAttemptAt: p.datetime().nullable().defaultRaw('clock_timestamp()'),
    lastAttemptAt: p.datetime().nullable(),
    statusCode: p.integer().nullable(),
    durationMs: p.integer().nullable(),
    fault: p.enum(DELIVERY_FAULTS).nullable(),
    /** The beginning of what was answered. */
    answer: p.text().nullable(),
  },
});

/** A message to an endpoint: what it says, and how its delivery goes. */
export class WebhookDelivery extends WebhookDeliverySchema.class {}

WebhookDeliverySchema.setClass(WebhookDelivery);
