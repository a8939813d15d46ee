import type { PartOfOrganisation } from '@commonweal/client';

/** The parts of an organisation that have changes of their own. */
export const PARTS: Readonly<Record<'AUTHORITY' | 'SUPPLIER', readonly PartOfOrganisation[]>> = {
  AUTHORITY: ['PEOPLE', 'PROGRAMS', 'DETAILS', 'LOOK'],
  SUPPLIER: ['PEOPLE', 'PROGRAMS', 'PROFILE'],
};

/** The part that an address asks for; null for the whole. */
export const partIn = (search: URLSearchParams): PartOfOrganisation | null =>
  Object.values(PARTS)
    .flat()
    .find((part) => part === search.get('part')) ?? null;

/** Where the changes of a part of an organisation are. */
export const partAuditPath = (organisationId: string, part: PartOfOrganisation): string =>
  `/organisations/${organisationId}/audit?${new URLSearchParams({ part })}`;
