import { CONNECTIONS, INSURANCE_KINDS, POLICY_KINDS } from '@commonweal/suppliers';

/** How one field of an entry is asked for. */
export interface EntryField {
  readonly name: string;
  readonly as: 'text' | 'date' | 'choice';
  /** Where the field may be left empty. */
  readonly optional?: true;
  /** Of a choice: its values, in words under `organisation.<words>`; those of registers come from the API. */
  readonly values?: readonly string[];
  readonly words?: string;
}

/** A list in a profile to which entries are added one by one. */
export interface ProfileList {
  /** As the address and the words have it. */
  readonly name: 'identifiers' | 'policies' | 'insurances' | 'connected-persons';
  /** As the API has it. */
  readonly key: 'identifiers' | 'policies' | 'insurances' | 'connectedPersons';
  readonly fields: readonly EntryField[];
}

const choice = (name: string, words: string, values: readonly string[]): EntryField => ({
  ...{ name, words, values },
  as: 'choice',
});
const text = (name: string): EntryField => ({ name, as: 'text' });
const date = (name: string): EntryField => ({ name, as: 'date' });

/** The lists of a profile, in the order of its pages. */
export const PROFILE_LISTS: readonly ProfileList[] = [
  {
    name: 'identifiers',
    key: 'identifiers',
    fields: [{ name: 'scheme', as: 'choice' }, text('value')],
  },
  {
    name: 'policies',
    key: 'policies',
    fields: [
      choice('kind', 'policyKind', POLICY_KINDS),
      ...[text('title'), date('reviewedOn'), { ...date('expiresOn'), optional: true as const }],
    ],
  },
  {
    name: 'insurances',
    key: 'insurances',
    fields: [choice('kind', 'insuranceKind', INSURANCE_KINDS), ...[text('insurer'), text('cover'), date('expiresOn')]],
  },
  {
    name: 'connected-persons',
    key: 'connectedPersons',
    fields: [text('name'), choice('connection', 'connection', CONNECTIONS), { ...text('identifier'), optional: true }],
  },
];
