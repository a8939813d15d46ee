import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { type FrameworkContent, publicationFaults } from '@commonweal/frameworks';
import { type FrameworkVersion, inTransaction } from '@commonweal/persistence';
import { type Fault, type Result, fail, invalidInput, ok } from '@commonweal/result';

import type { ChangeFailure } from './failures.js';
import { frameworkFacts, lockedDraft, recordFramework, type VersionKey } from './kept-version.js';

const NO_DATE: Fault = { path: '$.validFrom', message: 'Give the first day on which notices fall under it' };

/** Makes a draft public; from then on nothing in it changes. */
@Injectable()
export class PublishFramework {
  constructor(private readonly em: EntityManager) {}

  execute(
    viewer: Viewer,
    input: VersionKey & { readonly version: number },
  ): Promise<Result<VersionKey, ChangeFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const draft = await lockedDraft(em, viewer, input);
      if (!draft.ok) return draft;
      const faults = gaps(draft.value);
      if (faults.length > 0) return fail(invalidInput(faults));
      const [{ now }] = await em.execute<[{ now: string }]>('select clock_timestamp() as now');
      em.assign(draft.value, { state: 'PUBLISHED', publishedAt: new Date(now) });
      recordFramework(em, { viewer, row: draft.value, action: 'publishFramework', after: frameworkFacts(draft.value) });
      return ok({ tenantId: input.tenantId, id: input.id });
    });
  }
}

const gaps = ({ validFrom, content }: FrameworkVersion): Fault[] => [
  ...(validFrom ? [] : [NO_DATE]),
  ...publicationFaults(content as FrameworkContent),
];
