import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import { actsFor, type RoleMissing, roleMissing, type Viewer } from '@commonweal/auth';
import { storedText } from '@commonweal/canonical';
import { inTransaction, Tender, TenderTemplate } from '@commonweal/persistence';
import { type Fault, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { mayDesign } from '../policy.js';
import { readContent } from '../templates/tender-content.js';
import { textFaults } from '../text/text-faults.js';
import { type NotFound, notFound } from './failures.js';
import type { RowKey } from './locked-tender.js';

export interface KeepAsTemplateInput {
  readonly tender: RowKey;
  readonly name: string;
}

export type KeepAsTemplateFailure = InvalidInput | NotFound | RoleMissing;

const MOST = 100;

/** Keeps what a tender was designed as, under a name, for beginning others with. The tender may change or end since. */
@Injectable()
export class KeepAsTemplate {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: KeepAsTemplateInput): Promise<Result<TenderTemplate, KeepAsTemplateFailure>> {
    return inTransaction(this.em, viewer, (em) => this.keep(em, viewer, input));
  }

  private async keep(
    em: EntityManager,
    viewer: Viewer,
    { tender: { tenantId, id }, name }: KeepAsTemplateInput,
  ): Promise<Result<TenderTemplate, KeepAsTemplateFailure>> {
    const mine = actsFor(viewer, tenantId);
    if (mine && !mayDesign(viewer, tenantId)) return fail(roleMissing(mayDesign, 'tenderId'));
    const tender = mine ? await em.findOne(Tender, { tenantId, id }) : null;
    if (!tender) return fail(notFound('tenderId', 'tender'));
    const faults = [
      ...textFaults(name, { path: '$.name', name: 'a name', most: 200 }),
      ...roomFaults(await em.count(TenderTemplate, { tenantId })),
    ];
    if (faults.length > 0) return fail(invalidInput(faults));
    const content = await readContent(em, tender);
    const template = em.create(TenderTemplate, { tenantId, name: storedText(name), content });
    recordLeaf(em, {
      ...{ tenantId, personId: viewer.personId, onBehalfOf: tenantId, tenderId: id, action: 'keepAsTemplate' },
      ...{ object: { type: 'TenderTemplate', id: template.id }, after: { name: template.name, ...content } },
    });
    return ok(template);
  }
}

const roomFaults = (kept: number): Fault[] =>
  kept < MOST ? [] : [{ path: '$.name', message: `You keep ${MOST} templates already: remove one first` }];
