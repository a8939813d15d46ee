import type { KeptConnectedPerson, KeptDeclaration, KeptPolicy, OrganisationIdentifier } from '@commonweal/persistence';

/** An insurance as it is told; the cover is in pounds, as text. */
export interface ToldInsurance {
  readonly kind: string;
  readonly insurer: string;
  readonly cover: string;
  readonly expiresOn: string;
}

export type ToldDeclaration = Omit<KeptDeclaration, 'declaredAt'>;

/** What a supplier tells of itself. What is undefined stays as it is; null takes it away. Amounts are pounds, as text. */
export interface ProfileInput {
  readonly headcount?: number | null;
  readonly turnover?: string | null;
  readonly balanceSheet?: string | null;
  readonly vcseKind?: string | null;
  readonly places?: readonly string[];
  /** Eight digits each. */
  readonly cpvCodes?: readonly string[];
  /** Of the contracts that it takes on. */
  readonly valueFrom?: string | null;
  readonly valueTo?: string | null;
  readonly policies?: readonly KeptPolicy[];
  readonly insurances?: readonly ToldInsurance[];
  readonly declarations?: readonly ToldDeclaration[];
  readonly connectedPersons?: readonly KeptConnectedPerson[];
  readonly identifiers?: readonly OrganisationIdentifier[];
}
