import type { Fault } from '@commonweal/result';
import { parseBundle } from '@commonweal/scoring';

import { bundleWithoutBids } from './bundle.js';
import { type Criterion, DEFAULT_METHOD, type LotCriteria, leavesOf, partsOf } from './criterion.js';

/** A leaf that no engine objects to, to check what stands beside it. */
const SOUND: Criterion = {
  key: 'sound',
  name: 'Sound',
  kind: 'QUALITY',
  parentKey: null,
  weight: '100',
  scoring: { kind: 'grade', max: '5' },
};

/** What the scoring engine objects to in the settings of each leaf, whatever else is wrong with the tree. */
export const leafFaults = (lot: LotCriteria): Fault[] =>
  leavesOf(lot.criteria).flatMap((leaf) => (leaf.scoring === null ? [] : settingsFaults(leaf, lot)));

function settingsFaults(leaf: Criterion, lot: LotCriteria): Fault[] {
  const alone = { ...SOUND, scoring: leaf.scoring };
  const rules = { ...lot.rules, method: DEFAULT_METHOD, precision: 2, tieBreak: [] };
  const at = `$.criteria[${lot.criteria.indexOf(leaf)}]`;
  return engineFaults({ ...lot, rules, criteria: [alone] }).map(({ path, message }) => ({
    path: path.startsWith('$.criteria[0]') ? path.replace('$.criteria[0]', at) : `${at}.scoring`,
    message,
  }));
}

/** What the scoring engine objects to in the method. */
export const methodFaults = (lot: LotCriteria): Fault[] =>
  engineFaults({ ...lot, rules: { ...lot.rules, precision: 2, tieBreak: [] }, criteria: [SOUND] }).filter(({ path }) =>
    path.startsWith('$.method'),
  );

/** What the scoring engine objects to in the whole. @param lot sound in each of its parts */
export const wholeFaults = (lot: LotCriteria): Fault[] =>
  engineFaults(lot).map(({ path, message }) => ({ path: flatPath(path, lot.criteria), message }));

function engineFaults(lot: LotCriteria): readonly Fault[] {
  const parsed = parseBundle(bundleWithoutBids(lot));
  return parsed.ok ? [] : parsed.failure.faults.map(asSentence);
}

/** The engine says "must be more than 0." of the last step of the path; people read a whole sentence. */
const asSentence = ({ path, message }: Fault): Fault => ({
  path,
  message: `${path.split('.').at(-1) ?? ''} ${message}`,
});

/** `$.criteria[1].children[0].weight` of the tree as the path of the same criterion in the flat list. */
function flatPath(path: string, criteria: readonly Criterion[]): string {
  const [prefix = '', steps = ''] = /^\$\.criteria((?:\[\d+\](?:\.children(?=\[))?)+)/.exec(path) ?? [];
  if (prefix === '') return path;
  const positions = [...steps.matchAll(/\d+/g)].map(([position]) => Number(position));
  const found = positions.reduce<Criterion | undefined>(
    (parent, position) => partsOf(criteria, parent?.key ?? null)[position],
    undefined,
  );
  return `$.criteria[${found ? criteria.indexOf(found) : 0}]${path.slice(prefix.length)}`;
}
