import { z } from 'zod';

import { type Environment, parseEnvironment } from './parse-environment.js';
import { DEMO_CREDENTIAL_SECRET } from './production/demonstration.js';
import { listOf } from './sign-in-config.js';
import {
  count,
  folder,
  databaseUrl,
  filesFolder,
  mailAddress,
  milliseconds,
  ocidPrefix,
  origin,
  port,
  processSettings,
  redisUrl,
  secret,
  smtpUrl,
  wholeNumber,
  yesOrNo,
} from './settings.js';

const schema = z
  .object({
    ...processSettings,
    PORT: port.default(4001),
    REDIS_URL: redisUrl.optional(),
    QUEUE_DATABASE_URL: databaseUrl.optional(),
    JOB_CONCURRENCY: count.default(4),
    JOB_LOCK_MS: milliseconds.default(20_000),
    JOB_STALL_CHECK_MS: milliseconds.default(5_000),
    OUTBOX_REVIEW_MS: milliseconds.default(5_000),
    OUTBOX_OVERDUE_MS: milliseconds.default(10_000),
    OUTBOX_WAIT_LIMIT_MS: milliseconds.default(60_000),
    CANARY_EVERY_MS: milliseconds.default(10_000),
    CANARY_LIMIT_MS: milliseconds.default(30_000),
    STATEMENT_MS: milliseconds.default(120_000),
    TRANSACTION_IDLE_MS: milliseconds.default(15_000),
    KEYS_DIR: folder.default('.data/keys'),
    AUDIT_COVER_PER_HOUR: wholeNumber(0, 100_000).default(120),
    ANCHOR_FILE: folder.default('.data/audit-anchors.jsonl'),
    SMTP_URL: smtpUrl.optional(),
    MAIL_FROM: mailAddress.default('no-reply@commonweal.example'),
    PORTAL_URL: origin.default('http://localhost:4200'),
    ADMIN_URL: origin.default('http://localhost:4100'),
    OCID_PREFIX: ocidPrefix,
    NOTICE_PLATFORM_URL: origin.optional(),
    NOTICE_PLATFORM_KEY: secret.optional(),
    FILES_DIR: filesFolder,
    NOTICES_DIR: folder.default('.data/notices'),
    CREDENTIAL_SECRETS: listOf(secret).default([DEMO_CREDENTIAL_SECRET]),
    WEBHOOKS_TO_LOOPBACK: yesOrNo.default(false),
  })
  .refine((settings) => (settings.NOTICE_PLATFORM_URL === undefined) === (settings.NOTICE_PLATFORM_KEY === undefined), {
    path: ['NOTICE_PLATFORM_KEY'],
    error: 'expected the key of the platform at NOTICE_PLATFORM_URL: one goes with the other',
  })
  .transform(({ QUEUE_DATABASE_URL, ...settings }) => ({
    ...settings,
    QUEUE_DATABASE_URL: QUEUE_DATABASE_URL ?? settings.DATABASE_URL,
  }));

/**
 * How the worker runs. `JOB_LOCK_MS` is how long a job stays with a worker that no longer answers, and
 * `JOB_STALL_CHECK_MS` how often such jobs are looked for; a promise handed over `OUTBOX_OVERDUE_MS` ago and not
 * finished is looked up in its queue every `OUTBOX_REVIEW_MS`. A canary job is promised every `CANARY_EVERY_MS`; the
 * worker counts as well while one was done less than `CANARY_LIMIT_MS` ago and no promise has waited longer than
 * `OUTBOX_WAIT_LIMIT_MS` to be handed over. The database ends a statement after `STATEMENT_MS`, and a transaction
 * that is silent for `TRANSACTION_IDLE_MS`, so that a worker that froze does not keep its row locks. `KEYS_DIR` is the folder of the key
 * that signs the audit log (in production it must be there), `ANCHOR_FILE` the file to which each signed head is added.
 * While a lot takes bids, the audit log is padded to `AUDIT_COVER_PER_HOUR` leaves an hour, or a multiple of that. Mail
 * goes to `SMTP_URL`, from `MAIL_FROM`, and leads to the web apps at `PORTAL_URL` and `ADMIN_URL`; without `SMTP_URL`
 * it is kept in the demonstration's mailbox. `CREDENTIAL_SECRETS`, the same as the api's, open what webhooks are signed with. Webhooks go
 * to the public Internet only, unless `WEBHOOKS_TO_LOOPBACK` is 1: then to this machine as well, and without encryption. Notices go
 * to the national platform at `NOTICE_PLATFORM_URL` with the key `NOTICE_PLATFORM_KEY`; without an address they become
 * files in the folder `NOTICES_DIR`, accepted at once. Uploaded files that are removed are erased in the folder `FILES_DIR`,
 * the same as the api's.
 */
export type WorkerConfig = z.infer<typeof schema>;

/**
 * Reads the worker's settings. The queue is on Redis when `REDIS_URL` is set, otherwise in `QUEUE_DATABASE_URL`,
 * which is the worker's own database unless told.
 *
 * @throws ConfigurationError with one line a fault
 */
export const workerConfig = (env: Environment): WorkerConfig => parseEnvironment(schema, env);
