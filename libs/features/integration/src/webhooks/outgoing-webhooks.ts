import { GuardedPost } from '@commonweal/gateways';

/** Longer than a receiver needs to put a message away, shorter than a job may last. */
const MILLISECONDS = 10_000;

/** The way out for webhooks. */
export class OutgoingWebhooks extends GuardedPost {
  /** @param loopbackToo whether endpoints may be on this machine, without encryption: for development and tests */
  constructor(
    readonly loopbackToo: boolean,
    milliseconds = MILLISECONDS,
  ) {
    super({ milliseconds, loopbackToo });
  }
}
