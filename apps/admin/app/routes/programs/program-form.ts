import type { ApiClientKind, ApiScope } from '@commonweal/client';

export const SCOPES = [
  'TENDERS_READ',
  'TENDERS_WRITE',
  'TENDERS_PUBLISH',
  'BIDS_READ',
  'BIDS_WRITE',
  'EVALUATION_READ',
  'CHANGES_READ',
] as const satisfies readonly ApiScope[];

export const KINDS = ['CLIENT_CREDENTIALS', 'API_KEY'] as const satisfies readonly ApiClientKind[];
export const LIFETIMES = [90, 365, 730] as const;
export const GRACES = [0, 24, 168] as const;

/** What was filled in. */
export interface ProgramForm {
  readonly name: string;
  readonly kind: ApiClientKind | null;
  readonly scopes: readonly ApiScope[];
  readonly lifetimeDays: number;
}

export type FaultyField = 'name' | 'kind' | 'scopes';

const oneOf = <Option>(options: readonly Option[], value: unknown): Option | null =>
  options.find((option) => String(option) === value) ?? null;

/** The answer of a select, if it is one of those that it offers. */
export const chosenNumber = (options: readonly number[], value: unknown, otherwise: number): number =>
  oneOf(options, value) ?? otherwise;

/** Reads the form of a new program. */
export function readProgramForm(form: FormData): ProgramForm {
  const asked = new Set(form.getAll('scopes'));
  return {
    name: String(form.get('name') ?? '').trim(),
    kind: oneOf(KINDS, form.get('kind')),
    scopes: SCOPES.filter((scope) => asked.has(scope)),
    lifetimeDays: chosenNumber(LIFETIMES, form.get('lifetime'), 365),
  };
}

/** Which answers are missing or cannot be. */
export function faultyFields({ name, kind, scopes }: ProgramForm): readonly FaultyField[] {
  const rules: readonly (readonly [FaultyField, boolean])[] = [
    ['name', name.length > 0 && name.length <= 100],
    ['kind', kind !== null],
    ['scopes', scopes.length > 0],
  ];
  return rules.filter(([, holds]) => !holds).map(([field]) => field);
}
