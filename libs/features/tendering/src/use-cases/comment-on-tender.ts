import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import { type RoleMissing, type Viewer, actsFor, roleMissing } from '@commonweal/auth';
import { storedText } from '@commonweal/canonical';
import { inTransaction, Tender, TenderComment } from '@commonweal/persistence';
import { type Fault, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { mayComment } from '../policy.js';
import { textFaults } from '../text/text-faults.js';
import { type NotFound, type WrongPhase, notFound, wrongPhase } from './failures.js';
import type { RowKey } from './locked-tender.js';

export interface CommentOnTenderInput {
  readonly tender: RowKey;
  readonly section: TenderComment['section'];
  readonly words: string;
}

export type CommentOnTenderFailure = InvalidInput | WrongPhase | NotFound | RoleMissing;

/** More than a draft can be spoken of sensibly. */
const MOST_OPEN = 200;

/** Says something of a part of a draft to its authority's people. What would be published does not change. */
@Injectable()
export class CommentOnTender {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: CommentOnTenderInput): Promise<Result<Tender, CommentOnTenderFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const { tenantId, id } = input.tender;
      const mine = actsFor(viewer, tenantId);
      if (mine && !mayComment(viewer, tenantId)) return fail(roleMissing(mayComment, 'tenderId'));
      const tender = mine ? await em.findOne(Tender, { tenantId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
      if (!tender) return fail(notFound('tenderId', 'tender'));
      if (tender.state !== 'DRAFT')
        return fail(wrongPhase('tenderId', 'Only a draft is spoken of: this was published'));
      const faults = await commentFaults(em, tender, input.words);
      return faults.length > 0 ? fail(invalidInput(faults)) : ok(say(em, viewer, [tender, input]));
    });
  }
}

async function commentFaults(em: EntityManager, { tenantId, id }: Tender, words: string): Promise<Fault[]> {
  const open = await em.count(TenderComment, { tenantId, tenderId: id, resolvedAt: null });
  return [
    ...textFaults(words, { path: '$.words', name: 'a comment', most: 2_000 }),
    ...(open >= MOST_OPEN
      ? [{ path: '$.words', message: `Resolve some of the ${MOST_OPEN} open comments first` }]
      : []),
  ];
}

/** The leaf names no tender: that a draft was spoken of is its authority's alone, also once it is published. */
function say(em: EntityManager, viewer: Viewer, [tender, input]: readonly [Tender, CommentOnTenderInput]): Tender {
  const { tenantId, id: tenderId } = tender;
  const said = { section: input.section, words: storedText(input.words) };
  const comment = em.create(TenderComment, { ...{ tenantId, tenderId, personId: viewer.personId }, ...said });
  recordLeaf(em, {
    ...{ tenantId, personId: viewer.personId, onBehalfOf: tenantId, action: 'commentOnTender' },
    ...{ object: { type: 'TenderComment', id: comment.id }, after: { tenderId, ...said } },
  });
  return tender;
}
