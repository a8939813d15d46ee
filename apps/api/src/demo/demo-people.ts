/** Everybody and everything here is fictional. What production knows the demonstration by is kept with its checks. */
import { DEMO_PASSWORD, demoId as id } from '@commonweal/config';

export { DEMO_PASSWORD };

export const AUTHORITY = { id: id(1), name: 'Harbourside Borough Council (fictional)', kind: 'AUTHORITY' as const };

export interface DemoSupplier {
  readonly id: string;
  readonly name: string;
  readonly kind: 'SUPPLIER';
  readonly supplierKind: 'VCSE' | 'BUSINESS' | 'CONSORTIUM';
}

const supplier = (number: number, name: string, supplierKind: DemoSupplier['supplierKind']): DemoSupplier => ({
  id: id(number),
  name: `${name} (fictional)`,
  kind: 'SUPPLIER',
  supplierKind,
});

export const SUPPLIERS = {
  tidewater: supplier(11, 'Tidewater Age Support', 'VCSE'),
  lanternlight: supplier(12, 'Lanternlight Community Trust', 'VCSE'),
  saltmarsh: supplier(13, 'Saltmarsh Kitchens with Estuary Neighbours', 'CONSORTIUM'),
  northquay: supplier(14, 'Northquay Services', 'BUSINESS'),
  palisade: supplier(15, 'Palisade Meals', 'BUSINESS'),
} as const;

export type SupplierKey = keyof typeof SUPPLIERS;

export const PEOPLE = {
  lead: {
    id: id(101),
    email: 'amira@harbourside.example',
    name: 'Amira Rahman',
    totpSecret: 'AMIRAAMIRAAMIRAAMIRAAMIRAAMIRA23',
    organisations: [AUTHORITY.id],
  },
  evaluator: {
    id: id(102),
    email: 'gwen@harbourside.example',
    name: 'Gwen Parry',
    totpSecret: 'GWENGWENGWENGWENGWENGWENGWENGW23',
    organisations: [AUTHORITY.id],
  },
  bidder: {
    id: id(103),
    email: 'jo@bidders.example',
    name: 'Jo Ellis',
    totpSecret: null,
    organisations: Object.values(SUPPLIERS).map((organisation) => organisation.id),
  },
} as const;

/** Everybody, as the demonstration shows them. */
export const demoAccounts = Object.values(PEOPLE).map(({ email, name, totpSecret }) => ({
  ...{ email, name, totpSecret },
  password: DEMO_PASSWORD,
}));

export const SIGN_INS = [
  'Demo sign-ins (everybody is fictional):',
  `  Commissioner   ${PEOPLE.lead.email}   password ${DEMO_PASSWORD}`,
  `  Evaluator      ${PEOPLE.evaluator.email}    password ${DEMO_PASSWORD}`,
  `  Supplier       ${PEOPLE.bidder.email}          password ${DEMO_PASSWORD}`,
  'Commissioner and evaluator also need a code, new every half minute: the API tells it, { demoAccounts { email code } }.',
].join('\n');
