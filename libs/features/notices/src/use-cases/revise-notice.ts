import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { detailsFaults, type NoticeDetails } from '@commonweal/notices';
import { inTransaction, keptDetails, type Notice } from '@commonweal/persistence';
import { type Result, fail, invalidInput, ok } from '@commonweal/result';

import { type ReviseFailure, wrongPhase } from './failures.js';
import { lockedNotice, type NoticeChange } from './locked-notice.js';
import { noticeFacts, recordNotice } from './record-notice.js';

export interface ReviseNoticeInput extends NoticeChange {
  /** What is left out stays as it is. */
  readonly details: Partial<NoticeDetails>;
}

/** Changes what a notice says, before it is submitted or after it was refused. */
@Injectable()
export class ReviseNotice {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: ReviseNoticeInput): Promise<Result<Notice, ReviseFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const locked = await lockedNotice(em, viewer, input);
      if (!locked.ok) return locked;
      const { notice } = locked.value;
      if (notice.state === 'PENDING' || notice.state === 'ACCEPTED')
        return fail(
          wrongPhase('noticeId', 'What was submitted is not changed: wait for the answer, or prepare another'),
        );
      const details = { ...keptDetails(notice), ...input.details };
      const faults = detailsFaults(details);
      if (faults.length > 0) return fail(invalidInput(faults));
      const before = noticeFacts(notice);
      notice.details = details;
      recordNotice(em, { notice, personId: viewer.personId, action: 'reviseNotice', before });
      await em.flush();
      return ok(notice);
    });
  }
}
