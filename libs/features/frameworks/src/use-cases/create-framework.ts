import { randomUUID } from 'node:crypto';

import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type RoleMissing, type Viewer } from '@commonweal/auth';
import { contentOfOutline, EMPTY_CONTENT, type FrameworkContent, frameworkOutline } from '@commonweal/frameworks';
import { FrameworkVersion, inTransaction } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { type NotFound, notFound } from './failures.js';
import { frameworkFacts, keptAuthority, recordFramework, type VersionKey } from './kept-version.js';
import { titleFaults } from './title-faults.js';

export interface CreateFrameworkInput {
  readonly authorityId: string;
  readonly title: string;
  readonly titleCy: string | null;
  /** An outline's id, a version's key, or nothing. */
  readonly copyOf: string | VersionKey | null;
}

const MOST_FRAMEWORKS = 50;
const TOO_MANY = [{ path: '$.authorityId', message: `An authority has at most ${MOST_FRAMEWORKS} frameworks` }];

/** Begins a framework of an authority's own, empty or as a copy of one that can be seen. */
@Injectable()
export class CreateFramework {
  constructor(private readonly em: EntityManager) {}

  execute(
    viewer: Viewer,
    input: CreateFrameworkInput,
  ): Promise<Result<VersionKey, InvalidInput | NotFound | RoleMissing>> {
    const { authorityId: tenantId, title, titleCy, copyOf } = input;
    return inTransaction(this.em, viewer, async (em) => {
      const authority = await keptAuthority(em, viewer, tenantId);
      if (!authority.ok) return authority;
      const faults = titleFaults(input);
      if (faults.length > 0) return fail(invalidInput(faults));
      if ((await em.count(FrameworkVersion, { tenantId, number: 1 })) >= MOST_FRAMEWORKS)
        return fail(invalidInput(TOO_MANY));
      const content = await contentOf(em, viewer, copyOf);
      if (!content) return fail(notFound('copyOf'));
      const row = em.create(FrameworkVersion, {
        ...{ tenantId, frameworkId: randomUUID(), number: 1, state: 'DRAFT', title: title.trim(), titleCy },
        ...{ copiedFrom: typeof copyOf === 'string' ? copyOf : (copyOf?.id ?? null), content },
      });
      await em.flush();
      recordFramework(em, { viewer, row, action: 'createFramework', after: frameworkFacts(row) });
      return ok({ tenantId, id: row.id });
    });
  }
}

async function contentOf(
  em: EntityManager,
  viewer: Viewer,
  copyOf: CreateFrameworkInput['copyOf'],
): Promise<FrameworkContent | null> {
  if (copyOf === null) return EMPTY_CONTENT;
  if (typeof copyOf !== 'string') {
    const copied = await em.findOne(FrameworkVersion, { tenantId: copyOf.tenantId, id: copyOf.id });
    const isSeen = copied?.state === 'PUBLISHED' || actsFor(viewer, copyOf.tenantId);
    return copied && isSeen ? (copied.content as FrameworkContent) : null;
  }
  const outline = frameworkOutline(copyOf);
  return outline ? contentOfOutline(outline) : null;
}
