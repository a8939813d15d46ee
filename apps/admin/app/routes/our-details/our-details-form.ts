import {
  type AuthorityDetails,
  AUTHORITY_DETAILS,
  authorityDetailsFaults,
  BUYER_TYPES,
  NO_AUTHORITY_DETAILS,
} from '@commonweal/notices';

export type DetailsField = keyof AuthorityDetails;

/** What somebody types; `version` is the one that the page was written for. */
export type DetailsForm = Readonly<Record<DetailsField | 'version', string>>;

/** What is wrong: a field, or why nothing was kept. */
export type DetailsFault = DetailsField | 'changed' | 'refused';

/** What stands, as the form shows it; null: nothing yet. */
export function shownDetails(details: (AuthorityDetails & { readonly version: number }) | null): DetailsForm {
  const texts = AUTHORITY_DETAILS.map((name) => [name, (details ?? NO_AUTHORITY_DETAILS)[name] ?? '']);
  return { ...(Object.fromEntries(texts) as DetailsForm), version: String(details?.version ?? 0) };
}

/** Reads the form. */
export function detailsFormIn(sent: FormData): DetailsForm {
  const names = [...AUTHORITY_DETAILS, 'version'] as const;
  return Object.fromEntries(names.map((name) => [name, String(sent.get(name) ?? '').trim()])) as DetailsForm;
}

/** As the graph takes it; a kind that is none is no answer. */
export function detailsIn({ version: _version, buyerType, ...texts }: DetailsForm): AuthorityDetails {
  return { ...texts, buyerType: BUYER_TYPES.find((known) => known === buyerType) ?? null };
}

/** The fields that cannot be kept as they are. */
export const fieldFaults = (form: DetailsForm): DetailsField[] => namedFields(authorityDetailsFaults(detailsIn(form)));

/** The fields that faults of the graph name. */
export const namedFields = (faults: readonly { readonly path: string }[]): DetailsField[] =>
  AUTHORITY_DETAILS.filter((name) => faults.some(({ path }) => path === `$.${name}`));
