import type { FrameworkContent } from '@commonweal/frameworks';
import type { FrameworkVersion } from '@commonweal/persistence';

/** A version of an authority's framework, read. */
export interface LocalVersion {
  readonly tenantId: string;
  readonly id: string;
  readonly frameworkId: string;
  readonly number: number;
  readonly version: number;
  readonly state: 'DRAFT' | 'PUBLISHED';
  readonly title: string;
  readonly titleCy: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly content: FrameworkContent;
  readonly authority: string;
  /** All versions of the framework that may be seen, newest first. */
  readonly siblings: readonly Pick<FrameworkVersion, 'id' | 'tenantId' | 'number' | 'state'>[];
}

interface Around {
  readonly authority: string;
  /** Versions of this framework and perhaps of others, newest first. */
  readonly siblings: readonly FrameworkVersion[];
}

/** A row as it is read; `contentFaults` passed its content when it was written. */
export function localVersion(row: FrameworkVersion, { authority, siblings }: Around): LocalVersion {
  const { tenantId, id, frameworkId, number, version, state, title } = row;
  return {
    ...{ tenantId, id, frameworkId, number, version, state, title, authority },
    ...{ titleCy: row.titleCy ?? null, validFrom: row.validFrom ?? null, validTo: row.validTo ?? null },
    content: row.content as FrameworkContent,
    siblings: siblings.filter((one) => one.frameworkId === frameworkId),
  };
}
