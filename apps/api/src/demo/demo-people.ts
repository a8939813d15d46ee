/** Everybody and everything here is fictional. What production knows the demonstration by is kept with its checks. */
import { DEMO_PASSWORD, demoId as id } from '@commonweal/config';
import type { Role } from '@commonweal/persistence';

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

export interface DemoPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  /** Of the app with one-time codes; only who acts for an authority must have one. */
  readonly totpSecret: string | null;
  readonly memberships: readonly { readonly organisation: string; readonly roles: readonly Role[] }[];
}

const officer = (...roles: Role[]) => [{ organisation: AUTHORITY.id, roles }];
const supplying = (keys: readonly SupplierKey[], ...roles: Role[]) =>
  keys.map((key) => ({ organisation: SUPPLIERS[key].id, roles }));
const everySupplier = Object.keys(SUPPLIERS) as SupplierKey[];

export const PEOPLE = {
  lead: {
    id: id(101),
    email: 'amira@harbourside.example',
    name: 'Amira Rahman',
    totpSecret: 'AMIRAAMIRAAMIRAAMIRAAMIRAAMIRA23',
    memberships: officer('ADMIN', 'LEAD', 'OPENER'),
  },
  evaluator: {
    id: id(102),
    email: 'gwen@harbourside.example',
    name: 'Gwen Parry',
    totpSecret: 'GWENGWENGWENGWENGWENGWENGWENGW23',
    memberships: officer('EVALUATOR'),
  },
  secondEvaluator: {
    id: id(108),
    email: 'owain@harbourside.example',
    name: 'Owain Hughes',
    totpSecret: 'OWAINOWAINOWAINOWAINOWAINOWAIN23',
    memberships: officer('EVALUATOR'),
  },
  bidder: {
    id: id(103),
    email: 'jo@bidders.example',
    name: 'Jo Ellis',
    totpSecret: null,
    memberships: supplying(everySupplier, 'OWNER'),
  },
  moderator: {
    id: id(104),
    email: 'huw@harbourside.example',
    name: 'Huw Bevan',
    totpSecret: 'HUWHUWHUWHUWHUWHUWHUWHUWHUWHUW23',
    memberships: officer('ADMIN', 'MODERATOR', 'APPROVER', 'OPENER'),
  },
  councillor: {
    id: id(105),
    email: 'dilys@harbourside.example',
    name: 'Dilys Nowak',
    totpSecret: 'DILYSDILYSDILYSDILYSDILYSDILYS23',
    memberships: officer('OBSERVER'),
  },
  editor: {
    id: id(106),
    email: 'sami@bidders.example',
    name: 'Sami Okafor',
    totpSecret: null,
    memberships: supplying(['tidewater'], 'EDITOR'),
  },
  signatory: {
    id: id(107),
    email: 'mair@bidders.example',
    name: 'Mair Lloyd',
    totpSecret: null,
    memberships: supplying(['tidewater'], 'SIGNATORY'),
  },
  assistant: {
    id: id(109),
    email: 'elin@digitalhelp.example',
    name: 'Elin Morgan',
    totpSecret: 'ELINELINELINELINELINELINELINEL23',
    memberships: [],
  },
} as const satisfies Record<string, DemoPerson>;

const signIns = [
  ['Lead, administrator', PEOPLE.lead],
  ['Evaluator', PEOPLE.evaluator],
  ['Second evaluator', PEOPLE.secondEvaluator],
  ['Moderator', PEOPLE.moderator],
  ['Observer', PEOPLE.councillor],
  ['Supplier', PEOPLE.bidder],
  ['Supplier’s editor', PEOPLE.editor],
  ['Supplier’s signatory', PEOPLE.signatory],
  ['Helper of suppliers', PEOPLE.assistant],
] as const;

/** Everybody, as the demonstration shows them. */
export const demoAccounts = Object.values(PEOPLE).map(({ email, name, totpSecret }) => ({
  ...{ email, name, totpSecret },
  password: DEMO_PASSWORD,
}));

export const SIGN_INS = [
  `Demo sign-ins (everybody is fictional; the password of each is ${DEMO_PASSWORD}):`,
  ...signIns.map(([role, { email }]) => `  ${role.padEnd(22)} ${email}`),
].join('\n');
