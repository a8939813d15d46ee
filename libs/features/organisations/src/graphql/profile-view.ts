import type {
  Connection,
  ExclusionGround as Ground,
  InsuranceKind,
  PolicyKind,
  SupplierProfile as ShownProfile,
  VcseKind,
} from '@commonweal/graphql';
import { pence, toWire } from '@commonweal/money';
import { EXCLUSION_GROUNDS, type ExclusionGround, isSme, supplierSize } from '@commonweal/suppliers';

import type { ReadProfile } from '../queries/supplier-profiles.js';

/** A profile as the API shows it. Words of our own lists are kept as text, and were checked when they came in. */
export function profileView({ profile, today }: ReadProfile): ShownProfile {
  const { version, updatedAt, headcount = null, turnoverPence = null, balanceSheetPence = null } = profile;
  const size = headcount === null ? null : supplierSize({ headcount, turnoverPence, balanceSheetPence });
  return {
    ...{ version, updatedAt, headcount, size, isSme: size && isSme(size), places: profile.places },
    ...{ cpvCodes: profile.cpvCodes, valueFrom: wire(profile.valueFromPence), valueTo: wire(profile.valueToPence) },
    turnover: money(turnoverPence),
    balanceSheet: money(balanceSheetPence),
    vcseKind: (profile.vcseKind ?? null) as VcseKind | null,
    policies: profile.policies.map((policy) => ({
      ...policy,
      kind: policy.kind as PolicyKind,
      isExpired: policy.expiresOn !== null && policy.expiresOn < today,
    })),
    insurances: profile.insurances.map(({ kind, insurer, coverPence, expiresOn }) => ({
      ...{ kind: kind as InsuranceKind, insurer, expiresOn },
      cover: toWire(pence(BigInt(coverPence))),
      isExpired: expiresOn < today,
    })),
    ...declarations(profile),
    connectedPersons: profile.connectedPersons.map((person) => ({
      ...person,
      connection: person.connection as Connection,
    })),
  };
}

function declarations({ declarations: kept }: ReadProfile['profile']) {
  const grounds = Object.keys(EXCLUSION_GROUNDS) as ExclusionGround[];
  const said = new Set(kept.map(({ ground }) => ground));
  return {
    declarations: kept.map(({ ground, declaredAt, ...rest }) => ({
      ...rest,
      ground: ground as Ground,
      force: EXCLUSION_GROUNDS[ground as ExclusionGround],
      declaredAt: new Date(declaredAt),
    })),
    undeclaredGrounds: grounds.filter((ground) => !said.has(ground)),
  };
}

const wire = (amount: bigint | null | undefined) =>
  amount === null || amount === undefined ? null : toWire(pence(amount));

const money = (amount: bigint | null) =>
  amount === null ? null : { amount: toWire(pence(amount)), currency: 'GBP', vat: 'EXCLUDES_VAT' as const };
