import { defineEntity, p } from '@mikro-orm/postgresql';

import { globalRecord } from '../record.js';

export const ORGANISATION_KINDS = ['AUTHORITY', 'SUPPLIER'] as const;
export const SUPPLIER_KINDS = ['VCSE', 'BUSINESS', 'CONSORTIUM'] as const;

export interface OrganisationIdentifier {
  readonly scheme: string;
  readonly value: string;
}

const OrganisationSchema = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  properties: {
    ...globalRecord,
    kind: p.enum(ORGANISATION_KINDS),
    name: p.text(),
    supplierKind: p.enum(SUPPLIER_KINDS).nullable(),
    mergedInto: p.uuid().nullable(),
  },
});

/** A tenant: an authority that buys or a supplier that bids. */
export class Organisation extends OrganisationSchema.class {}

OrganisationSchema.setClass(Organisation);

const OrganisationIdentifierSchema = defineEntity({
  name: 'OrganisationIdentifierRow',
  tableName: 'organisation_identifier',
  properties: { tenantId: p.uuid().primary(), scheme: p.text().primary(), value: p.text().primary() },
});

/** A number under which a public register knows an organisation; one organisation a number. */
export class OrganisationIdentifierRow extends OrganisationIdentifierSchema.class {}

OrganisationIdentifierSchema.setClass(OrganisationIdentifierRow);
