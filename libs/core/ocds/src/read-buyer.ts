import type { NoticeBuyer, OrganisationIdentifier } from './draft-tender.js';
import { MAX_ENTRIES } from './import-limits.js';
import { isBlank, isList } from './json-value.js';
import type { Ledger } from './ledger.js';
import { type Place, at, entries } from './place.js';
import { present } from './present.js';
import { readText } from './read-text.js';

/**
 * The authority that buys: the release's `buyer`, told fully by the party that it refers to (same id, or role `buyer`).
 * A release without `buyer` is given the party with role `buyer`, or else `tender.procuringEntity`.
 *
 * @returns nothing when no name can be taken
 */
export function readBuyer(release: Place, ledger: Ledger): NoticeBuyer | undefined {
  const reference = referenceOf(release, ledger);
  const party = partyOf(release, at(reference, 'id'));
  const name =
    readText(at(reference, 'name'), { as: 'buyer.name' }, ledger) ??
    readText(at(party, 'name'), { as: 'buyer.name' }, ledger);
  if (name === undefined) return undefined;
  if (at(party, 'name').value === at(reference, 'name').value && party.value !== undefined)
    ledger.take(at(party, 'name'), 'buyer.name');
  return { name, identifiers: readIdentifiers(party, ledger), ...readAddress(at(party, 'address'), ledger) };
}

function referenceOf(release: Place, ledger: Ledger): Place {
  const buyer = at(release, 'buyer');
  const entity = at(release, 'tender', 'procuringEntity');
  if (!isBlank(buyer.value) || partyWith(release, isBuyer) || isBlank(entity.value)) return buyer;
  ledger.mention(entity, 'The notice names no buyer: the procuring entity is taken as the buyer', 'warning');
  return entity;
}

function partyOf(release: Place, id: Place): Place {
  const same = isBlank(id.value) ? undefined : partyWith(release, (party) => at(party, 'id').value === id.value);
  return same ?? partyWith(release, isBuyer) ?? { value: undefined, path: `${release.path}.parties` };
}

const partyWith = (release: Place, test: (party: Place) => boolean): Place | undefined =>
  entries(at(release, 'parties')).find(test);

const isBuyer = (party: Place): boolean => {
  const roles = at(party, 'roles').value;
  return isList(roles) && roles.includes('buyer');
};

function readIdentifiers(party: Place, ledger: Ledger): OrganisationIdentifier[] {
  const places = [at(party, 'identifier'), ...entries(at(party, 'additionalIdentifiers')).slice(0, MAX_ENTRIES)];
  const read = places.flatMap((place) => {
    const [scheme, id] = [at(place, 'scheme'), at(place, 'id')];
    if (isBlank(scheme.value) || isBlank(id.value)) return [];
    const [schemeText, idText] = [scheme, id].map((part) => readText(part, { as: 'buyer.identifiers' }, ledger));
    return schemeText !== undefined && idText !== undefined ? [{ scheme: schemeText, id: idText }] : [];
  });
  return read.filter(
    ({ scheme, id }, index) => read.findIndex((one) => one.scheme === scheme && one.id === id) === index,
  );
}

function readAddress(address: Place, ledger: Ledger): Pick<NoticeBuyer, 'locality' | 'postcode' | 'region'> {
  const locality = readText(at(address, 'locality'), { as: 'buyer.locality' }, ledger);
  const postcode = readText(at(address, 'postalCode'), { as: 'buyer.postcode' }, ledger);
  const region = readText(at(address, 'region'), { as: 'buyer.region' }, ledger);
  return present({ locality, postcode, region });
}
