import { type ExactValue, said } from '../exact-json.js';
import type { BuyerType } from '../notice-details.js';
import type { NoticeFacts } from '../notice-facts.js';
import type { RegisterNumber } from '../notice-tender.js';

/** Codes of Find a Tender’s `UK_CA_TYPE`. */
const KINDS: Readonly<Record<BuyerType, { readonly id: string; readonly description: string }>> = {
  CENTRAL: { id: 'publicAuthorityCentralGovernment', description: 'Public authority - central government' },
  SUB_CENTRAL: { id: 'publicAuthoritySubCentralGovernment', description: 'Public authority - sub-central government' },
};

const PPON = 'GB-PPON';

/** The authority's register numbers, each once; the first names it. Its number on the national platform is one of them. */
const numbersOf = ({ tender, details }: NoticeFacts): readonly RegisterNumber[] => {
  const identifiers = [...new Map(tender.buyer.identifiers.map((one) => [`${one.scheme} ${one.id}`, one])).values()];
  const ppon = details.ppon.trim();
  if (ppon === '' || identifiers.some(({ scheme }) => scheme === PPON)) return identifiers;
  return [...identifiers, { scheme: PPON, id: ppon }];
};

const partyId = (facts: NoticeFacts): string => {
  const [first] = numbersOf(facts);
  return first ? `${first.scheme}-${first.id}` : 'buyer';
};

/** How the release refers to the authority. */
export const buyerPart = (facts: NoticeFacts): ExactValue =>
  said({ id: partyId(facts), name: facts.tender.buyer.name });

/** The authority as a party of the process. */
export function authorityPart(facts: NoticeFacts): ExactValue {
  const { tender, details } = facts;
  const [identifier, ...others] = numbersOf(facts);
  return said({
    name: tender.buyer.name,
    id: partyId(facts),
    identifier: identifier && said({ scheme: identifier.scheme, id: identifier.id }),
    additionalIdentifiers: others.map(({ scheme, id }) => said({ scheme, id })),
    address: said({
      streetAddress: details.street,
      locality: details.town,
      postalCode: details.postcode,
      country: 'GB',
      countryName: 'United Kingdom',
    }),
    contactPoint: said({ email: details.contactEmail, telephone: details.telephone }),
    roles: ['buyer'],
    details: detailsPart(facts),
  });
}

function detailsPart({ details: { buyerType, website } }: NoticeFacts): ExactValue {
  return said({
    url: website,
    classifications: buyerType && [{ scheme: 'UK_CA_TYPE', ...KINDS[buyerType] }],
  });
}
