import { Injectable } from '@nestjs/common';

import { handle, hopeless, type JobHandler, type JobProcessor } from '@commonweal/jobs';

import { sendMail } from '../send-mail.job.js';
import { DeliverMail } from './deliver-mail.js';
import { MailRefused } from './mail-transport.js';

/** What the worker does for mail. */
@Injectable()
export class MailProcessor implements JobProcessor {
  readonly handlers: readonly JobHandler[];

  constructor(private readonly deliver: DeliverMail) {
    this.handlers = [
      handle(
        sendMail,
        ({ payload }) => this.send(payload.mailId),
        ({ payload }, error) => deliver.giveUp(payload.mailId, error.message),
      ),
    ];
  }

  private async send(mailId: string): Promise<void> {
    try {
      await this.deliver.execute(mailId);
    } catch (error) {
      throw error instanceof MailRefused ? hopeless(error) : error;
    }
  }
}
