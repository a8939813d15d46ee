import { defineEntity, p } from '@mikro-orm/postgresql';

import { tenantRecord } from '../record.js';

const OutboxMessageSchema = defineEntity({
  name: 'OutboxMessage',
  tableName: 'outbox_message',
  properties: {
    ...tenantRecord,
    job: p.text(),
    key: p.text(),
    payload: p.json<object>(),
    requestId: p.text().nullable(),
    relayedAt: p.datetime().nullable(),
    doneAt: p.datetime().nullable(),
    failedAt: p.datetime().nullable(),
    failure: p.text().nullable(),
  },
});

/**
 * A job promised by a committed transaction: when it was handed to its queue, and how it ended. Queues may forget;
 * a promise that was handed over and has not ended is handed over again.
 */
export class OutboxMessage extends OutboxMessageSchema.class {}

OutboxMessageSchema.setClass(OutboxMessage);
