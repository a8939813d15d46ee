import { leiCheckHolds, vatCheckHolds } from './check-digits.js';

/** A public register of organisations, by its code in org-id.guide, and what its numbers look like. */
export interface Register {
  readonly scheme: string;
  readonly name: { readonly en: string; readonly cy: string };
  /** A number as the register writes it. */
  readonly example: string;
  /** Brings a number, in capitals and without spaces, into the one form in which it is kept. */
  readonly canonical: (text: string) => string;
  /** The form of numbers; after `canonical`. */
  readonly form: RegExp;
  /** Whether its check digits hold; registers without any leave this out. */
  readonly checks?: (number: string) => boolean;
  /** One number may stand for several bodies, as a VAT group's does. */
  readonly shared?: true;
}

const asIs = (text: string) => text;
const without = (pattern: RegExp) => (text: string) => text.replace(pattern, '');

/** Numbers of companies drop their leading zeros in many files; the register writes eight characters. */
const eightCharacters = (text: string): string => {
  const [, letters = '', digits] = /^([A-Z]{2})?(\d+)$/.exec(text) ?? [];
  return digits === undefined ? text : letters + digits.padStart(8 - letters.length, '0');
};

/** `P`, three letters, four digits, four letters, with hyphens between. */
const hyphenated = (text: string): string =>
  text.replace(/-/g, '').replace(/^([A-Z]{4})(\d{4})([A-Z]{4})$/, '$1-$2-$3');

/** Prefixes of company numbers with six digits behind. Source: the register's bulk data; Companies House, "Uniform Resource Identifiers". */
const COMPANIES =
  'AC|CE|CS|FC|FE|GE|GN|GS|IC|LP|NA|NC|NF|NI|NL|NO|NP|NZ|OC|OE|PC|R0|RC|SA|SC|SE|SF|SG|SI|SL|SO|SR|SZ|ZC';

/** The registers whose numbers are taken. Codes and descriptions: org-id.guide; forms: as each line says. */
export const REGISTERS: readonly Register[] = [
  {
    scheme: 'GB-COH',
    name: { en: 'Companies House', cy: 'Tŷ’r Cwmnïau' },
    example: '04336774',
    canonical: eightCharacters,
    // Registered societies end in letters.
    form: new RegExp(`^(\\d{8}|(${COMPANIES})\\d{6}|(IP|SP|RS|NP)\\d{3}[A-Z\\d]{3}|SL\\d{5}A)$`),
  },
  {
    scheme: 'GB-CHC',
    name: { en: 'Charity Commission for England and Wales', cy: 'Comisiwn Elusennau Cymru a Lloegr' },
    example: '1128267',
    canonical: without(/^0+/),
    // A linked charity has a number of its own behind the hyphen.
    form: /^\d{6,7}(-\d{1,3})?$/,
  },
  {
    scheme: 'GB-SC',
    name: { en: 'Scottish Charity Regulator', cy: 'Rheoleiddiwr Elusennau’r Alban' },
    example: 'SC012345',
    canonical: eightCharacters,
    form: /^SC\d{6}$/,
  },
  {
    scheme: 'GB-NIC',
    name: { en: 'Charity Commission for Northern Ireland', cy: 'Comisiwn Elusennau Gogledd Iwerddon' },
    example: '100123',
    canonical: without(/^NIC/),
    form: /^\d{6}$/,
  },
  {
    scheme: 'GB-MPR',
    name: { en: 'Mutuals Public Register', cy: 'Cofrestr Gyhoeddus y Cydfuddiannau' },
    example: '4512R',
    canonical: asIs,
    form: /^\d{1,5}[A-Z]{0,2}$/,
  },
  {
    scheme: 'GB-PPON',
    name: { en: 'Public Procurement Organisation Number', cy: 'Rhif Sefydliad Caffael Cyhoeddus' },
    example: 'PDTL-7248-GWZW',
    canonical: hyphenated,
    form: /^P[A-Z]{3}-\d{4}-[A-Z]{4}$/,
  },
  {
    scheme: 'GB-VAT',
    name: { en: 'VAT registration', cy: 'Cofrestriad TAW' },
    example: '107328000',
    // A branch has three more digits behind the number of its body.
    canonical: (text) => text.replace(/^GB/, '').replace(/^(\d{9})\d{3}$/, '$1'),
    form: /^(\d{9}|GD[0-4]\d{2}|HA[5-9]\d{2})$/,
    checks: (number) => !/^\d/.test(number) || vatCheckHolds(number),
    shared: true,
  },
  {
    scheme: 'GB-UKPRN',
    name: { en: 'UK Register of Learning Providers', cy: 'Cofrestr Darparwyr Dysgu’r DU' },
    example: '10007774',
    canonical: asIs,
    form: /^1\d{7}$/,
  },
  {
    scheme: 'GB-EDU',
    name: { en: 'Get Information about Schools', cy: 'Get Information about Schools' },
    example: '108305',
    canonical: asIs,
    form: /^\d{6}$/,
  },
  {
    scheme: 'GB-NHS',
    name: { en: 'NHS Organisation Data Service', cy: 'Gwasanaeth Data Sefydliadau’r GIG' },
    example: 'RR8',
    canonical: asIs,
    form: /^[A-Z\d]{3,6}$/,
  },
  {
    scheme: 'XI-LEI',
    name: { en: 'Legal Entity Identifier', cy: 'Dynodydd Endid Cyfreithiol' },
    example: '213800TB53ELEUKM7Q61',
    canonical: asIs,
    form: /^[A-Z\d]{18}\d{2}$/,
    checks: leiCheckHolds,
  },
];

/** The register with this code. */
export const registerOf = (scheme: string): Register | undefined => REGISTERS.find((each) => each.scheme === scheme);
