import { randomBytes } from 'node:crypto';

import { Webhook } from 'standardwebhooks';

/** A message, as its signature covers it. */
export interface SignedMessage {
  /** The same at each try. */
  readonly id: string;
  /** When this try is made. */
  readonly at: Date;
  readonly body: string;
}

/** A secret as Standard Webhooks writes it: 32 random bytes. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/**
 * The headers of a message: one signature for each secret that is good, so that a receiver may still know the old one only.
 *
 * @see https://www.standardwebhooks.com
 */
export const signedHeaders = (secrets: readonly string[], { id, at, body }: SignedMessage): Record<string, string> => ({
  'content-type': 'application/json',
  'user-agent': 'Commonweal-Webhooks/1',
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
  'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
});
