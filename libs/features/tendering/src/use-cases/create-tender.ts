import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { type RoleMissing, type Viewer, actsFor, roleMissing } from '@commonweal/auth';
import type { RouteRefused } from '@commonweal/design';
import { inTransaction, Organisation, readAs, Tender } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { copyTender } from '../design/copy-lots.js';
import type { NewTender } from '../design/new-tender.js';
import { withPastStages } from '../design/past-stages.js';
import { openRoute } from '../design/open-route.js';
import { readNewTender } from '../design/read-new-tender.js';
import { emptyLot, storeTender, type TenderToStore } from '../design/store-tender.js';
import { mayDesign } from '../policy.js';
import { templateContent } from '../templates/template-content.js';
import { storeContent } from '../templates/tender-content.js';
import { type NotFound, notFound } from './failures.js';
import type { RowKey } from './locked-tender.js';
import { recordChange, tenderFacts } from './record-change.js';

export interface CreateTenderInput extends NewTender {
  readonly authorityId: string;
  /** a tender of the same authority */
  readonly copyOf: RowKey | null;
  /** a template of the same authority, or the id of a shipped one; not with `copyOf` */
  readonly template: RowKey | string | null;
}

export type CreateTenderFailure = InvalidInput | RouteRefused | RoleMissing | NotFound;

/** Begins a tender: a draft of the authority with its route, empty or as a copy of an earlier one. */
@Injectable()
export class CreateTender {
  constructor(private readonly em: EntityManager) {}

  async execute(viewer: Viewer, input: CreateTenderInput): Promise<Result<Tender, CreateTenderFailure>> {
    const { authorityId, copyOf, template } = input;
    if (!(await this.isOwnAuthority(viewer, authorityId))) return fail(NO_AUTHORITY);
    if (!mayDesign(viewer, authorityId)) return fail(roleMissing(mayDesign, 'authorityId'));
    const sent = await this.completed(viewer, input);
    const { value, fund, faults } = readNewTender(sent);
    if (faults.length > 0) return fail(invalidInput(faults));
    const route = openRoute(sent.route, value);
    if (!route.ok) return route;
    const copied = ownKey(copyOf, authorityId);
    if (!copied.ok) return copied;
    if (copyOf && template) return fail(invalidInput([ONE_OF_BOTH]));
    const wanted = { tenantId: authorityId, sent, value, fund, copiedFrom: copied.value };
    return inTransaction(this.em, viewer, (em) => this.begin(em, viewer, { ...wanted, template }));
  }

  /** What was sent, with what it leaves to the tender that it copies. */
  private completed(
    viewer: Viewer,
    { authorityId, copyOf, template: _, ...sent }: CreateTenderInput,
  ): Promise<NewTender> {
    if (copyOf?.tenantId !== authorityId) return Promise.resolve(sent);
    return readAs(this.em, viewer, (em) => withPastStages(em, sent, copyOf));
  }

  private async begin(em: EntityManager, viewer: Viewer, wanted: Wanted): Promise<Result<Tender, NotFound>> {
    const beginning = await beginningOf(em, wanted);
    if (!beginning.ok) return beginning;
    const tender = await storeTender(em, wanted);
    await beginning.value(tender);
    const { sent, copiedFrom, template } = wanted;
    const { route, stages } = sent;
    const after = { ...tenderFacts(tender), route, stages, copiedFrom, ...templateFact(template) };
    recordChange(em, { viewer, tender, action: 'createTender', after });
    return ok(tender);
  }

  private async isOwnAuthority(viewer: Viewer, id: string): Promise<boolean> {
    if (!actsFor(viewer, id)) return false;
    return (await readAs(this.em, viewer, (em) => em.count(Organisation, { id, kind: 'AUTHORITY' }))) === 1;
  }
}

const NO_AUTHORITY: NotFound = {
  ...notFound('authorityId', 'authority'),
  message: 'There is no such authority, or you do not act for it',
};
type Wanted = TenderToStore & { readonly template: RowKey | string | null };

const NO_TENDER = notFound('copyOf', 'tender of this authority');
const NO_TEMPLATE = notFound('template', 'template of this authority');
const ONE_OF_BOTH = { path: '$.template', message: 'Begin with a template or with an earlier tender, not with both' };

/** Stores what a tender begins with. */
type Beginning = (tender: Tender) => Promise<unknown>;

/** What a tender begins with: an earlier one, a template, or an empty lot. */
async function beginningOf(em: EntityManager, wanted: Wanted): Promise<Result<Beginning, NotFound>> {
  const { tenantId, copiedFrom, template } = wanted;
  if (copiedFrom) {
    const past = await em.findOne(Tender, { tenantId, id: copiedFrom });
    return past ? ok((tender: Tender) => copyTender(em, tender, copiedFrom)) : fail(NO_TENDER);
  }
  if (!template) return ok((tender: Tender) => Promise.resolve(emptyLot(em, tender)));
  const content = await templateContent(em, template, tenantId);
  return content ? ok((tender: Tender) => storeContent(em, tender, content)) : fail(NO_TEMPLATE);
}

/** Which template it began with, where there is one. */
const templateFact = (template: RowKey | string | null) =>
  template ? { template: typeof template === 'string' ? template : template.id } : {};

/** The id of what is copied; only an authority's own tender can be. */
function ownKey(copyOf: RowKey | null, authorityId: string): Result<string | null, NotFound> {
  if (!copyOf) return ok(null);
  return copyOf.tenantId === authorityId ? ok(copyOf.id) : fail(NO_TENDER);
}
