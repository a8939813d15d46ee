import { EntityManager, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import type { Viewer } from '@commonweal/auth';
import { Membership, Organisation, OrganisationIdentifierRow } from '@commonweal/persistence';
import { type Failure, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { type RegisterSupplierInput, supplierFaults } from './supplier-faults.js';

export type RegisterSupplierFailure = InvalidInput | Failure<'IdentifierTaken'>;

/** Registers a supplier organisation; whoever registers it acts for it. One organisation an identifier. */
@Injectable()
export class RegisterSupplier {
  constructor(private readonly em: EntityManager) {}

  async execute(viewer: Viewer, input: RegisterSupplierInput): Promise<Result<Organisation, RegisterSupplierFailure>> {
    const faults = supplierFaults(input);
    if (faults.length > 0) return fail(invalidInput(faults));
    try {
      return ok(await this.em.fork().transactional((em) => this.register(em, viewer, input)));
    } catch (error) {
      if (!(error instanceof UniqueConstraintViolationException)) throw error;
      const message = 'Another organisation is registered under this identifier; ask one of its members to invite you';
      return fail({ kind: 'IdentifierTaken', message, path: ['identifiers'] });
    }
  }

  private async register(em: EntityManager, viewer: Viewer, input: RegisterSupplierInput): Promise<Organisation> {
    const { name, supplierKind, identifiers } = input;
    const organisation = em.create(Organisation, { kind: 'SUPPLIER', name: name.trim(), supplierKind });
    await em.flush();
    for (const identifier of identifiers)
      em.create(OrganisationIdentifierRow, {
        tenantId: organisation.id,
        scheme: identifier.scheme,
        value: identifier.value,
      });
    em.create(Membership, { tenantId: organisation.id, personId: viewer.personId });
    recordLeaf(em, {
      ...{ tenantId: organisation.id, personId: viewer.personId, onBehalfOf: organisation.id },
      ...{ action: 'registerSupplier', object: { type: 'Organisation', id: organisation.id } },
      after: { name: organisation.name, supplierKind, identifiers },
    });
    return organisation;
  }
}
