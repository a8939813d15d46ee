import type { UpdateSupplierProfileInput } from '@commonweal/graphql';

import type { ProfileInput } from '../profile/profile-input.js';

/** A list that is null is left out like one that is missing: there is no list to take away. */
const listed = <K extends string, T, U>(key: K, list: readonly T[] | null | undefined, map: (item: T) => U) =>
  (list ? { [key]: list.map(map) } : {}) as Partial<Record<K, U[]>>;

const same = <T>(item: T): T => item;

/** What the input says, field by field. */
export function toldProfile(input: UpdateSupplierProfileInput): ProfileInput {
  const { headcount, turnover, balanceSheet, vcseKind, valueFrom, valueTo } = input;
  return {
    ...(headcount !== undefined && { headcount }),
    ...(turnover !== undefined && { turnover }),
    ...(balanceSheet !== undefined && { balanceSheet }),
    ...(vcseKind !== undefined && { vcseKind }),
    ...(valueFrom !== undefined && { valueFrom }),
    ...(valueTo !== undefined && { valueTo }),
    ...listed('cpvCodes', input.cpvCodes, same),
    ...listed('places', input.places, same),
    ...listed('policies', input.policies, ({ kind, title, reviewedOn, expiresOn }) => ({
      ...{ kind, title, reviewedOn, expiresOn: expiresOn ?? null },
    })),
    ...listed('insurances', input.insurances, ({ kind, insurer, cover, expiresOn }) => ({
      ...{ kind, insurer, cover, expiresOn },
    })),
    ...listed('declarations', input.declarations, ({ ground, applies, explanation }) => ({
      ...{ ground, applies, explanation: explanation ?? null },
    })),
    ...listed('connectedPersons', input.connectedPersons, ({ name, connection, identifier }) => ({
      ...{ name, connection, identifier: identifier ?? null },
    })),
    ...listed('identifiers', input.identifiers, ({ scheme, value }) => ({ scheme, value })),
  };
}
