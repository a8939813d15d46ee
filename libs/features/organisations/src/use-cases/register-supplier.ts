import { randomUUID } from 'node:crypto';

import { EntityManager, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import type { Viewer } from '@commonweal/auth';
import { storedText } from '@commonweal/canonical';
import { inTransaction, Membership, Organisation, OrganisationIdentifierRow } from '@commonweal/persistence';
import { type Failure, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { readIdentifiers } from '../profile/identifier-faults.js';
import { nameFaults, type RegisterSupplierInput } from './supplier-faults.js';

export type RegisterSupplierFailure = InvalidInput | Failure<'IdentifierTaken'>;

type NewSupplier = RegisterSupplierInput & { readonly id: string };

/** Registers a supplier organisation; whoever registers it acts for it. One organisation an identifier. */
@Injectable()
export class RegisterSupplier {
  constructor(private readonly em: EntityManager) {}

  async execute(viewer: Viewer, input: RegisterSupplierInput): Promise<Result<Organisation, RegisterSupplierFailure>> {
    const { identifiers, faults: wrong } = readIdentifiers(input.identifiers);
    const faults = [...nameFaults(input.name), ...wrong];
    if (faults.length > 0) return fail(invalidInput(faults));
    try {
      const id = randomUUID();
      const founder = { ...viewer, organisationIds: [...viewer.organisationIds, id] };
      return ok(
        await inTransaction(this.em, founder, (em) => this.register(em, founder, { ...input, identifiers, id })),
      );
    } catch (error) {
      if (!(error instanceof UniqueConstraintViolationException)) throw error;
      const message = 'Another organisation is registered under this identifier; ask one of its members to invite you';
      return fail({ kind: 'IdentifierTaken', message, path: ['identifiers'] });
    }
  }

  private async register(em: EntityManager, viewer: Viewer, input: NewSupplier): Promise<Organisation> {
    const { id, name, supplierKind, identifiers } = input;
    const organisation = em.create(Organisation, { id, kind: 'SUPPLIER', name: storedText(name), supplierKind });
    await em.flush();
    for (const identifier of identifiers)
      em.create(OrganisationIdentifierRow, {
        tenantId: organisation.id,
        scheme: identifier.scheme,
        value: identifier.value,
      });
    em.create(Membership, { tenantId: organisation.id, personId: viewer.personId, roles: ['OWNER'] });
    recordLeaf(em, {
      ...{ tenantId: organisation.id, personId: viewer.personId, onBehalfOf: organisation.id },
      ...{ action: 'registerSupplier', object: { type: 'Organisation', id: organisation.id } },
      after: { name: organisation.name, supplierKind, identifiers },
    });
    return organisation;
  }
}
