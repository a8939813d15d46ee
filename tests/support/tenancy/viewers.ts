const uuid = (kind: string, n: number): string => `${kind.repeat(8)}-0000-4000-8000-${String(n).padStart(12, '0')}`;

const organisation = (n: number) => uuid('a', n);
const person = (n: number) => uuid('b', n);

/** The organisations of the tenancy tests. `empty` has no members; `unborn` is not registered yet. */
export const ORGANISATIONS = {
  ours: organisation(1),
  other: organisation(2),
  bidder: organisation(3),
  rival: organisation(4),
  empty: organisation(5),
  unborn: organisation(6),
  programs: organisation(7),
};

/** Whose a canary is, and a mail. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Their people. `colleague` acts for the same authority as `ours`. */
export const PEOPLE = { ours: person(1), other: person(2), bidder: person(3), rival: person(4), colleague: person(5) };

/** A program of `programs`, which acts for it as nobody does in person. */
export const PROGRAM = 'cccccccc-0000-4000-8000-000000000002';

/** Somebody, or a job, with the login and the settings of their transactions. */
export interface Probe {
  readonly login: 'api' | 'worker' | 'owner';
  readonly person: string | null;
  readonly organisations: readonly string[];
}

const api = (who: keyof typeof PEOPLE, ...organisations: string[]): Probe => ({
  login: 'api',
  person: PEOPLE[who],
  organisations,
});
const worker = (...organisations: string[]): Probe => ({ login: 'worker', person: null, organisations });
const { ours, other, bidder, rival, empty, unborn, programs } = ORGANISATIONS;

/** Everybody whose sight is tested, by the word that stands for them in the matrices. */
export const PROBES = {
  ours: api('ours', ours),
  colleague: api('colleague', ours),
  other: api('other', other),
  bidder: api('bidder', bidder),
  rival: api('rival', rival),
  founder: api('bidder', bidder, empty, unborn),
  program: { login: 'api', person: PROGRAM, organisations: [programs] } as Probe,
  nobody: { login: 'api', person: null, organisations: [] } as Probe,
  'job-ours': worker(ours),
  'job-other': worker(other),
  'job-none': worker(),
  'job-canary': worker(NOBODY),
  owner: { login: 'owner', person: null, organisations: [] } as Probe,
} satisfies Record<string, Probe>;

export type ProbeName = keyof typeof PROBES;

const AUTHORITY = ['ours', 'colleague'] as const;
const BIDDER = ['bidder', 'founder'] as const;
const SIGNED_IN = [...AUTHORITY, 'other', ...BIDDER, 'rival'] as const;

/** Groups that the matrices speak of. */
export const GROUPS = {
  AUTHORITY,
  BIDDER,
  SIGNED_IN,
  EVERYBODY: [...SIGNED_IN, 'program', 'nobody'],
  JOBS: ['job-ours', 'job-other', 'job-none', 'job-canary'],
} satisfies Record<string, readonly ProbeName[]>;
