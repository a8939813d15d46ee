import { EntityManager, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { inTransaction, type Notice } from '@commonweal/persistence';
import { type Result, fail } from '@commonweal/result';

import { NoticeSettings } from '../notice-settings.js';
import { ocidTaken, type SubmitFailure } from './failures.js';
import { handIn } from './hand-in.js';
import { lockedNotice, type NoticeChange } from './locked-notice.js';

/** Submits a complete notice: the national platform is told, and decides. */
@Injectable()
export class SubmitNotice {
  constructor(
    private readonly em: EntityManager,
    private readonly settings: NoticeSettings,
  ) {}

  async execute(viewer: Viewer, change: NoticeChange): Promise<Result<Notice, SubmitFailure>> {
    try {
      return await inTransaction(this.em, viewer, async (em) => {
        const locked = await lockedNotice(em, viewer, change);
        if (!locked.ok) return locked;
        return handIn(em, { ...locked.value, settings: this.settings, personId: viewer.personId });
      });
    } catch (error) {
      if (isTaken(error)) return fail(ocidTaken);
      throw error;
    }
  }
}

/** Whose open contracting id it is cannot be seen here, for it may be another authority's: the index knows. */
export const isTaken = (error: unknown): boolean =>
  error instanceof UniqueConstraintViolationException && error.message.includes('notice_serial');
