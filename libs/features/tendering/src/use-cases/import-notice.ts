import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { type Viewer, actsFor } from '@commonweal/auth';
import { type InvalidNotice as UnreadableNotice, readNotices } from '@commonweal/ocds';
import { inTransaction, Organisation, readAs, type Tender } from '@commonweal/persistence';
import { type Fault, type Result, fail, ok } from '@commonweal/result';

import { draftPlans } from '../importing/draft-plan.js';
import { storeDrafts } from '../importing/store-drafts.js';
import { type NotFound, notFound } from './failures.js';

export interface ImportNoticeInput {
  readonly authorityId: string;
  /** the notice as text, exactly as published */
  readonly document: string;
}

export type InvalidNotice = UnreadableNotice & { readonly faults: Fault[] };

export type ImportNoticeFailure = InvalidNotice | NotFound;

/** All that one transaction may store: a page of Find a Tender holds 100 releases. */
const LIMITS = { maxReleases: 1_000 };

/** Imports a notice as drafts of the authority: all its tenders in one transaction, or none. */
@Injectable()
export class ImportNotice {
  constructor(private readonly em: EntityManager) {}

  async execute(viewer: Viewer, input: ImportNoticeInput): Promise<Result<Tender[], ImportNoticeFailure>> {
    if (!(await this.isOwnAuthority(viewer, input.authorityId)))
      return fail({
        ...notFound('authorityId', 'authority'),
        message: 'There is no such authority, or you do not act for it',
      });
    const notices = readNotices(input.document, LIMITS);
    if (!notices.ok) return fail({ ...notices.failure, faults: [...notices.failure.faults], path: ['document'] });
    const plans = draftPlans(notices.value);
    return ok(await inTransaction(this.em, viewer, (em) => storeDrafts(em, input.authorityId, plans)));
  }

  private async isOwnAuthority(viewer: Viewer, id: string): Promise<boolean> {
    if (!actsFor(viewer, id)) return false;
    return (await readAs(this.em, viewer, (em) => em.count(Organisation, { id, kind: 'AUTHORITY' }))) === 1;
  }
}
