import type { OrganisationIdentifier } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';
import { canonicalIdentifier } from '@commonweal/suppliers';

const MOST = 20;

/** Identifiers in the form in which they are kept, and what is wrong with those that are none. */
export function readIdentifiers(told: readonly OrganisationIdentifier[]) {
  if (told.length > MOST)
    return { identifiers: [], faults: [{ path: '$.identifiers', message: `List at most ${MOST}` }] };
  const read = told.map((identifier) => canonicalIdentifier(identifier));
  const identifiers = read.flatMap((result) => (result.ok ? [result.value] : []));
  const wrong = read.flatMap((result, index) =>
    result.ok ? [] : [{ path: `$.identifiers[${index}].${result.failure.part}`, message: result.failure.message }],
  );
  return { identifiers, faults: [...wrong, ...repeated(identifiers)] };
}

function repeated(identifiers: readonly OrganisationIdentifier[]): Fault[] {
  const texts = identifiers.map(({ scheme, value }) => `${scheme} ${value}`);
  const twice = texts.find((text, index) => texts.indexOf(text) !== index);
  return twice === undefined ? [] : [{ path: '$.identifiers', message: `${twice} is named twice` }];
}
