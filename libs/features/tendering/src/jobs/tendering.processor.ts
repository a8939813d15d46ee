import { Injectable } from '@nestjs/common';

import { dropDocuments, publishAmendments } from '@commonweal/gateways';
import { handle, type JobHandler, type JobProcessor } from '@commonweal/jobs';

import { eraseFile } from '../erase-file.job.js';
import { tellOfEnd } from '../tell-of-end.job.js';
import { DropDocuments } from '../use-cases/drop-documents.js';
import { EraseFile } from '../use-cases/erase-file.js';
import { PublishAmendments } from '../use-cases/publish-amendments.js';
import { TellOfEnd } from '../use-cases/tell-of-end.js';

/** What the worker does for tendering. */
@Injectable()
export class TenderingProcessor implements JobProcessor {
  readonly handlers: readonly JobHandler[];

  constructor(drop: DropDocuments, erase: EraseFile, publish: PublishAmendments, tell: TellOfEnd) {
    this.handlers = [
      handle(dropDocuments, ({ payload }) => drop.execute(payload)),
      handle(eraseFile, ({ payload }) => erase.execute(payload)),
      handle(publishAmendments, ({ payload }) => publish.execute(payload)),
      handle(tellOfEnd, ({ payload }) => tell.execute(payload)),
    ];
  }
}
