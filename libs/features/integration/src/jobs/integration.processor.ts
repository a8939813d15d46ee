import { Injectable } from '@nestjs/common';

import { handle, type JobHandler, type JobProcessor } from '@commonweal/jobs';

import { DeliverWebhook } from '../use-cases/deliver-webhook.js';
import { deliverWebhook } from './deliver-webhook.job.js';

/** What the worker does for integration. */
@Injectable()
export class IntegrationProcessor implements JobProcessor {
  readonly handlers: readonly JobHandler[];

  constructor(deliver: DeliverWebhook) {
    this.handlers = [handle(deliverWebhook, ({ payload }) => deliver.execute(payload))];
  }
}
