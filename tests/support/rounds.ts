/** `FAULTS=long` asks for the long form of the fault tests: `npm run faults -- --long` sets it. */
const isLong = process.env['FAULTS'] === 'long';

/** How often a fault test goes round: few times in `npm test`, as often as its goal says in the long form. */
export const rounds = (short: number, long: number): number => (isLong ? long : short);

/** Time that so many rounds may take at most, in milliseconds. */
export const timeFor = (count: number, each: number): number => 60_000 + count * each;
