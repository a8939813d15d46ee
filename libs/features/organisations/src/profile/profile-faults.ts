import { parsePounds } from '@commonweal/money';
import type { KeptConnectedPerson, KeptPolicy } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';
import { EXCLUSION_GROUNDS, isPlaceCode } from '@commonweal/suppliers';

import type { ProfileInput, ToldDeclaration, ToldInsurance } from './profile-input.js';
import { lineFaults, listFaults } from './text-faults.js';
import { workFaults } from './work-faults.js';

const LINE = 200;
const EXPLANATION = 4_000;
const MOST_STAFF = 10_000_000;
const GROUNDS = Object.keys(EXCLUSION_GROUNDS).length;

/** Everything wrong with what a supplier tells of itself, but for its identifiers. */
export function profileFaults(input: ProfileInput, isVcse: boolean): Fault[] {
  const { policies = [], insurances = [], connectedPersons = [] } = input;
  return [
    ...sizeFaults(input),
    ...(input.vcseKind && !isVcse ? [VCSE_ONLY] : []),
    ...placeFaults(input.places ?? []),
    ...workFaults(input),
    ...listFaults(policies, { path: '$.policies', most: 50 }, policyFaults),
    ...listFaults(insurances, { path: '$.insurances', most: 50 }, insuranceFaults),
    ...declarationFaults(input.declarations ?? []),
    ...listFaults(connectedPersons, { path: '$.connectedPersons', most: 200 }, connectedFaults),
  ];
}

const VCSE_ONLY: Fault = {
  path: '$.vcseKind',
  message: 'Only a voluntary, community or social enterprise, or a consortium with one, is of such a kind',
};

function sizeFaults({ headcount, turnover, balanceSheet }: ProfileInput): Fault[] {
  return [
    ...staffFaults(headcount ?? 0),
    ...poundFaults(turnover ?? null, '$.turnover'),
    ...poundFaults(balanceSheet ?? null, '$.balanceSheet'),
  ];
}

const staffFaults = (headcount: number): Fault[] =>
  headcount >= 0 && headcount <= MOST_STAFF
    ? []
    : [{ path: '$.headcount', message: 'Enter how many people work for you, from 0 on' }];

function poundFaults(amount: string | null, path: string): Fault[] {
  if (amount === null) return [];
  const parsed = parsePounds(amount);
  return parsed.ok ? [] : [{ path, message: parsed.failure.message }];
}

function placeFaults(places: readonly string[]): Fault[] {
  const twice = new Set(places).size < places.length ? [{ path: '$.places', message: 'Name each place once' }] : [];
  const wrong = listFaults(places, { path: '$.places', most: 500 }, (code, path) =>
    isPlaceCode(code) ? [] : [{ path, message: 'Enter the ONS code of a place, such as E06000015' }],
  );
  return [...wrong, ...twice];
}

function policyFaults({ title, reviewedOn, expiresOn }: KeptPolicy, path: string): Fault[] {
  const before = expiresOn !== null && expiresOn < reviewedOn;
  return [
    ...lineFaults(title, { path: `${path}.title`, most: LINE }),
    ...(before ? [{ path: `${path}.expiresOn`, message: 'A policy does not expire before it was reviewed' }] : []),
  ];
}

const insuranceFaults = ({ insurer, cover }: ToldInsurance, path: string): Fault[] => [
  ...lineFaults(insurer, { path: `${path}.insurer`, most: LINE }),
  ...poundFaults(cover, `${path}.cover`),
];

function declarationFaults(declarations: readonly ToldDeclaration[]): Fault[] {
  const path = '$.declarations';
  const once = new Set(declarations.map(({ ground }) => ground)).size === declarations.length;
  const faults = listFaults(declarations, { path, most: GROUNDS }, explanationFaults);
  return once ? faults : [...faults, { path, message: 'Declare each ground once' }];
}

function explanationFaults({ applies, explanation }: ToldDeclaration, path: string): Fault[] {
  if (!applies) return [];
  const at = `${path}.explanation`;
  if (!explanation?.trim()) return [{ path: at, message: 'Say what happened, and what you have done since' }];
  const { length } = explanation;
  return length > EXPLANATION
    ? [{ path: at, message: `Shorten this to ${EXPLANATION} characters: it has ${length}` }]
    : [];
}

const connectedFaults = ({ name, identifier }: KeptConnectedPerson, path: string): Fault[] => [
  ...lineFaults(name, { path: `${path}.name`, most: LINE }),
  ...(identifier === null ? [] : lineFaults(identifier, { path: `${path}.identifier`, most: LINE })),
];
