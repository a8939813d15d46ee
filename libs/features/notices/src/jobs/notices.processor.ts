import { Injectable } from '@nestjs/common';

import { announceAmendment, announceEnd, announceTender } from '@commonweal/gateways';
import { handle, type JobHandler, type JobProcessor } from '@commonweal/jobs';

import { deliverNotice } from '../deliver-notice.job.js';
import { AnnounceAmendment } from '../use-cases/announce-amendment.js';
import { AnnounceEnd } from '../use-cases/announce-end.js';
import { AnnouncePublished } from '../use-cases/announce-published.js';
import { DeliverNotice } from '../use-cases/deliver-notice.js';

/** What the worker does for notices. */
@Injectable()
export class NoticesProcessor implements JobProcessor {
  readonly handlers: readonly JobHandler[];

  constructor(announce: AnnouncePublished, amendment: AnnounceAmendment, end: AnnounceEnd, deliver: DeliverNotice) {
    this.handlers = [
      handle(announceTender, ({ payload }) => announce.execute(payload)),
      handle(announceAmendment, ({ payload }) => amendment.execute(payload)),
      handle(announceEnd, ({ payload }) => end.execute(payload)),
      handle(
        deliverNotice,
        ({ payload }) => deliver.execute(payload),
        ({ payload }) => deliver.goOn(payload),
      ),
    ];
  }
}
