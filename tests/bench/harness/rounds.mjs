/** An A/A control outside this range says that the machine was too noisy for the set to count. */
export const CONTROL = { low: 0.95, high: 1.05 };
const TRIES = 3;

/**
 * Times several contestants in interleaved rounds of shuffled order, after a warm-up.
 *
 * Each contestant is `{ name, run }`; `run()` does the work once and answers the milliseconds it took. The first one runs
 * twice a round: the ratio of its two medians is the A/A control. A set whose control fails is void and is run again.
 *
 * @returns medians by name, the control, and whether the set counts
 */
export async function compared(contestants, { rounds = 9, repeats = 1, warmUps = 3, tries = TRIES } = {}) {
  await warmedUp(contestants, warmUps);
  let set = await oneSet(contestants, { rounds, repeats });
  for (let attempt = 2; set.void && attempt <= tries; attempt += 1)
    set = await oneSet(contestants, { rounds, repeats });
  return set;
}

async function warmedUp(contestants, times) {
  for (const { run } of contestants) for (let index = 0; index < times; index += 1) await run();
}

async function oneSet(contestants, { rounds, repeats }) {
  const [first] = contestants;
  const entries = [...contestants, { name: CONTROL_NAME, run: first.run }];
  const times = new Map(entries.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const { name, run } of shuffled(entries)) times.get(name).push(await best(run, repeats));
  const medians = Object.fromEntries([...times].map(([name, list]) => [name, median(list)]));
  const control = medians[CONTROL_NAME] / medians[first.name];
  delete medians[CONTROL_NAME];
  return { medians, control, void: control < CONTROL.low || control > CONTROL.high, rounds, repeats };
}

const CONTROL_NAME = 'A/A control';

/** The least of a few runs: what the work takes when nothing else wants the processor. */
async function best(run, repeats) {
  let least = Infinity;
  for (let index = 0; index < repeats; index += 1) least = Math.min(least, await run());
  return least;
}

export function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The same list in a random order. */
export const shuffled = (list) =>
  list
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
