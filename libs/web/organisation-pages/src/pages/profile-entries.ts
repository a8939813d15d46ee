import { type Translator, amountInWords, dateInSentence } from '@commonweal/ui';

import type { ProfileList } from '../form/profile-lists.js';
import type { ReadProfile } from '../server/profile.js';

type Entry = Readonly<Record<string, unknown>>;

/** The entries of a list as they stand. */
export const entriesOf = ({ organisation, profile }: ReadProfile, { key }: ProfileList): readonly Entry[] =>
  (key === 'identifiers' ? organisation.identifiers : profile[key]) as unknown as readonly Entry[];

/** Each entry as a name and what there is to say of it. */
export function entriesInWords(read: ReadProfile, list: ProfileList, translator: Translator) {
  const { t } = translator;
  const registers = new Map(read.registers.map(({ scheme, name }) => [scheme, name]));
  const words = (name: string) => String(list.fields.find((field) => field.name === name)?.words);
  const of = (entry: Entry, name: string) => String(entry[name] ?? '');
  const until = (entry: Entry) =>
    entry['expiresOn'] ? t('organisation.until', { date: dateInSentence(of(entry, 'expiresOn'), translator) }) : '';
  const expired = (entry: Entry) => (entry['isExpired'] ? ` (${t('organisation.expired')})` : '');
  const inWords: Record<ProfileList['key'], (entry: Entry) => readonly [string, string]> = {
    identifiers: (entry) => [registers.get(of(entry, 'scheme')) ?? of(entry, 'scheme'), of(entry, 'value')],
    policies: (entry) => [
      t(`organisation.${words('kind')}.${of(entry, 'kind')}`),
      [of(entry, 'title'), until(entry)].filter(Boolean).join(', ') + expired(entry),
    ],
    insurances: (entry) => [
      t(`organisation.${words('kind')}.${of(entry, 'kind')}`),
      [of(entry, 'insurer'), amountInWords(of(entry, 'cover')), until(entry)].filter(Boolean).join(', ') +
        expired(entry),
    ],
    connectedPersons: (entry) => [
      of(entry, 'name'),
      [t(`organisation.connection.${of(entry, 'connection')}`), of(entry, 'identifier')].filter(Boolean).join(', '),
    ],
  };
  return entriesOf(read, list).map(inWords[list.key]);
}
