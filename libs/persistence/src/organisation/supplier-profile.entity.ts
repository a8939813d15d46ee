import { defineEntity, p } from '@mikro-orm/postgresql';

/** A policy of a supplier's. Dates are `YYYY-MM-DD`. */
export interface KeptPolicy {
  readonly kind: string;
  readonly title: string;
  readonly reviewedOn: string;
  readonly expiresOn: string | null;
}

/** An insurance of a supplier's; the cover is in whole pence, as text. */
export interface KeptInsurance {
  readonly kind: string;
  readonly insurer: string;
  readonly coverPence: string;
  readonly expiresOn: string;
}

/** What a supplier declares about one ground of exclusion, for itself and its connected persons. */
export interface KeptDeclaration {
  readonly ground: string;
  readonly applies: boolean;
  /** What happened and what was done since; where it applies. */
  readonly explanation: string | null;
  /** When it was declared, by the database's clock. */
  readonly declaredAt: string;
}

/** Somebody connected with a supplier. */
export interface KeptConnectedPerson {
  readonly name: string;
  readonly connection: string;
  readonly identifier: string | null;
}

const SupplierProfileSchema = defineEntity({
  name: 'SupplierProfile',
  tableName: 'supplier_profile',
  properties: {
    tenantId: p.uuid().primary(),
    version: p.integer().version(),
    headcount: p.integer().nullable(),
    turnoverPence: p.bigint('bigint').nullable(),
    balanceSheetPence: p.bigint('bigint').nullable(),
    vcseKind: p.text().nullable(),
    places: p.array<string>(),
    cpvCodes: p.array<string>(),
    valueFromPence: p.bigint('bigint').nullable(),
    valueToPence: p.bigint('bigint').nullable(),
    policies: p.json<KeptPolicy[]>(),
    insurances: p.json<KeptInsurance[]>(),
    declarations: p.json<KeptDeclaration[]>(),
    connectedPersons: p.json<KeptConnectedPerson[]>(),
    updatedAt: p.datetime().defaultRaw('clock_timestamp()'),
    updatedBy: p.uuid(),
  },
});

/** What a supplier tells of itself once, for all buyers. */
export class SupplierProfile extends SupplierProfileSchema.class {}

SupplierProfileSchema.setClass(SupplierProfile);
