import { Injectable } from '@nestjs/common';

import { publishAmendments } from '@commonweal/gateways';
import { handle, type JobHandler, type JobProcessor } from '@commonweal/jobs';

import { eraseFile } from '../erase-file.job.js';
import { tellOfEnd } from '../tell-of-end.job.js';
import { EraseFile } from '../use-cases/erase-file.js';
import { PublishAmendments } from '../use-cases/publish-amendments.js';
import { TellOfEnd } from '../use-cases/tell-of-end.js';

/** What the worker does for tendering. */
@Injectable()
export class TenderingProcessor implements JobProcessor {
  readonly handlers: readonly JobHandler[];

  constructor(erase: EraseFile, publish: PublishAmendments, tell: TellOfEnd) {
    this.handlers = [
      handle(eraseFile, ({ payload }) => erase.execute(payload)),
      handle(publishAmendments, ({ payload }) => publish.execute(payload)),
      handle(tellOfEnd, ({ payload }) => tell.execute(payload)),
    ];
  }
}
