import { storedText } from '@commonweal/canonical';
import { parsePounds } from '@commonweal/money';
import type { SupplierProfile } from '@commonweal/persistence';

import type { ProfileInput, ToldDeclaration, ToldInsurance } from './profile-input.js';

/** Parts of a profile that a change sets. */
export type ProfileChanges = Partial<Omit<SupplierProfile, 'tenantId' | 'version' | 'updatedAt' | 'updatedBy'>>;

/**
 * What a sound input changes in a profile. A declaration that says what was said before keeps its date.
 *
 * @param now when it is declared, by the database's clock
 */
export function profileChanges(input: ProfileInput, before: SupplierProfile | null, now: Date): ProfileChanges {
  return {
    ...figures(input),
    ...lists(input),
    ...(input.declarations && { declarations: declared(input.declarations, before, now) }),
  };
}

const figures = ({
  headcount,
  turnover,
  balanceSheet,
  vcseKind,
  valueFrom,
  valueTo,
}: ProfileInput): ProfileChanges => ({
  ...(valueFrom !== undefined && { valueFromPence: penceOf(valueFrom) }),
  ...(valueTo !== undefined && { valueToPence: penceOf(valueTo) }),
  ...(headcount !== undefined && { headcount }),
  ...(turnover !== undefined && { turnoverPence: penceOf(turnover) }),
  ...(balanceSheet !== undefined && { balanceSheetPence: penceOf(balanceSheet) }),
  ...(vcseKind !== undefined && { vcseKind }),
});

const lists = ({ places, cpvCodes, policies, insurances, connectedPersons }: ProfileInput): ProfileChanges => ({
  ...(places && { places: [...places] }),
  ...(cpvCodes && { cpvCodes: [...cpvCodes] }),
  ...(policies && { policies: policies.map((policy) => ({ ...policy, title: storedText(policy.title) })) }),
  ...(insurances && { insurances: insurances.map(insured) }),
  ...(connectedPersons && {
    connectedPersons: connectedPersons.map((person) => ({ ...person, name: storedText(person.name) })),
  }),
});

const insured = ({ cover, insurer, ...rest }: ToldInsurance) => ({
  ...rest,
  insurer: storedText(insurer),
  coverPence: String(penceOf(cover)),
});

function penceOf(pounds: string | null): bigint | null {
  const parsed = pounds === null ? null : parsePounds(pounds);
  return parsed?.ok ? parsed.value : null;
}

function declared(told: readonly ToldDeclaration[], before: SupplierProfile | null, now: Date) {
  return told.map(({ ground, applies, explanation }) => {
    const kept = { ground, applies, explanation: applies ? explanation : null };
    const same = before?.declarations.find(
      (earlier) => earlier.ground === ground && earlier.applies === applies && earlier.explanation === kept.explanation,
    );
    return { ...kept, declaredAt: same?.declaredAt ?? now.toISOString() };
  });
}
