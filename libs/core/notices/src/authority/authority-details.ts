import { type BuyerType, NO_DETAILS, type NoticeDetails } from '../notice-details.js';

/** What an authority keeps of itself for every notice, as typed. An empty text says nothing. All of it is public. */
export interface AuthorityDetails {
  /** Its number on the national platform. */
  readonly ppon: string;
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
  /** A mailbox for questions, not one person's. */
  readonly contactEmail: string;
  readonly telephone: string;
  readonly website: string;
  /** Where its work is mostly done: a region of level 1 or 2 of the International Territorial Levels, e.g. `UKD3`. */
  readonly deliveryRegion: string;
  /** VAT in percent on what it mostly buys. */
  readonly vatPercent: string;
  readonly buyerType: BuyerType | null;
}

/** Nothing said yet. */
export const NO_AUTHORITY_DETAILS: AuthorityDetails = {
  ppon: '',
  street: '',
  town: '',
  postcode: '',
  contactEmail: '',
  telephone: '',
  website: '',
  deliveryRegion: '',
  vatPercent: '',
  buyerType: null,
};

/** The names of what an authority keeps of itself. */
export const AUTHORITY_DETAILS = Object.keys(NO_AUTHORITY_DETAILS) as readonly (keyof AuthorityDetails)[];

/** Whether a detail of a notice is one that an authority keeps of itself. */
export const isOfAuthority = (name: string): name is keyof AuthorityDetails => name in NO_AUTHORITY_DETAILS;

/** What a notice says of the authority, by what the authority keeps of itself; nothing else. */
export const byAuthority = (details: AuthorityDetails): NoticeDetails => ({
  ...NO_DETAILS,
  ...Object.fromEntries(AUTHORITY_DETAILS.map((name) => [name, details[name]])),
});

/** What an authority keeps of itself and a notice does not say: what can be filled in. */
export const notYetSaid = (notice: Partial<AuthorityDetails>, details: AuthorityDetails): Partial<AuthorityDetails> =>
  Object.fromEntries(
    AUTHORITY_DETAILS.filter((name) => (details[name] ?? '') !== '' && (notice[name] ?? '') === '').map((name) => [
      name,
      details[name],
    ]),
  );
