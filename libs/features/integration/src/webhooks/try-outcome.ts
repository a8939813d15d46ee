import type { PostOutcome } from '@commonweal/gateways';
import type { DeliveryState, WebhookDelivery, WebhookStatus } from '@commonweal/persistence';

import { secondsToNext } from './retry-delays.js';

/** What a try was of. */
export interface Tried {
  /** How many tries there were, this one included. */
  readonly attempts: number;
  /** Tries of an endpoint are made once and stop nothing. */
  readonly isTest: boolean;
}

/** What follows from a try. */
export interface TryOutcome {
  readonly state: DeliveryState;
  /** Until the next try; null when there is none. */
  readonly seconds: number | null;
  readonly statusCode: number | null;
  readonly fault: WebhookDelivery['fault'];
  readonly answer: string | null;
  /** What becomes of the endpoint; null: nothing. */
  readonly stops: Extract<WebhookStatus, 'FAILING' | 'GONE'> | null;
}

const GONE = 410;

/** Delivered with a status of 200 to 299; 410 says that nobody listens there any more; all else is tried again. */
export function tryOutcome(outcome: PostOutcome, tried: Tried): TryOutcome {
  const { statusCode, answer } = 'fault' in outcome ? { statusCode: null, answer: null } : outcome;
  const said = { statusCode, answer, fault: faultOf(outcome) };
  if (said.fault === null) return { ...said, state: 'DELIVERED', seconds: null, stops: null };
  if (tried.isTest) return { ...said, state: 'FAILED', seconds: null, stops: null };
  if (statusCode === GONE) return { ...said, state: 'FAILED', seconds: null, stops: 'GONE' };
  const seconds = secondsToNext(tried.attempts);
  return seconds === null
    ? { ...said, state: 'FAILED', seconds, stops: 'FAILING' }
    : { ...said, state: 'WAITING', seconds, stops: null };
}

function faultOf(outcome: PostOutcome): WebhookDelivery['fault'] {
  if ('fault' in outcome) return outcome.fault;
  const { statusCode } = outcome;
  if (statusCode >= 200 && statusCode < 300) return null;
  return statusCode >= 300 && statusCode < 400 ? 'REDIRECTED' : 'STATUS_REFUSED';
}
