import { setTimeout as pause } from 'node:timers/promises';

import { startLoad } from './load.mjs';
import { familyTimes, spent } from './processor.mjs';
import { CONTROL, median, shuffled } from './rounds.mjs';

/**
 * Puts servers under load in turn, in interleaved rounds of shuffled order after a warm-up.
 *
 * Each contestant is `{ name, port, pid, requests }`. The first one has two turns a round: the ratio of their medians is
 * the A/A control. A set whose control fails is void and is measured once more, where there is time.
 *
 * @param {{ databasePid: number, rounds?: number, milliseconds?: number, connections?: number, tries?: number }} how
 * @returns medians by name of requests a second and of processor time a request, of the server and of the database
 */
export async function loadCompared(contestants, how) {
  const { rounds = 7, milliseconds = 900, tries = 2 } = how;
  for (const contestant of contestants) await turn(contestant, { ...how, milliseconds: WARM_UP_MS });
  let set = await oneSet(contestants, { ...how, rounds, milliseconds });
  for (let attempt = 2; set.void && attempt <= tries; attempt += 1)
    set = await oneSet(contestants, { ...how, rounds, milliseconds });
  return set;
}

const AGAIN = 'A/A control';
/** Long enough for the compiler to have seen what is hot. */
const WARM_UP_MS = 3_000;

async function oneSet(contestants, how) {
  const entries = [...contestants, { ...contestants[0], name: AGAIN }];
  const turns = new Map(entries.map(({ name }) => [name, []]));
  for (let round = 0; round < how.rounds; round += 1)
    for (const entry of shuffled(entries)) turns.get(entry.name).push(await turn(entry, how));
  const results = Object.fromEntries([...turns].map(([name, list]) => [name, medians(list)]));
  const control = {
    rate: results[AGAIN].rate / results[contestants[0].name].rate,
    cpu: results[AGAIN].cpu / results[contestants[0].name].cpu,
  };
  delete results[AGAIN];
  return { results, control, void: Object.values(control).some(isOff), rounds: how.rounds };
}

const isOff = (ratio) => ratio < CONTROL.low || ratio > CONTROL.high;

/** Connections are opened and busy before the measurement begins. */
async function turn({ port, pid, requests }, { databasePid, milliseconds, connections = 16 }) {
  const load = await startLoad({ port, requests, connections });
  await pause(milliseconds / 6);
  const before = {
    at: performance.now(),
    answered: load.answered(),
    server: familyTimes(pid),
    database: familyTimes(databasePid),
  };
  await pause(milliseconds);
  const after = {
    at: performance.now(),
    answered: load.answered(),
    server: familyTimes(pid),
    database: familyTimes(databasePid),
  };
  await load.stop();
  const answered = after.answered - before.answered;
  const [server, database] = [spent(before.server, after.server), spent(before.database, after.database)];
  return {
    rate: (answered / (after.at - before.at)) * 1000,
    server: server / 1000 / answered,
    database: database / 1000 / answered,
    cpu: (server + database) / 1000 / answered,
  };
}

const medians = (list) =>
  Object.fromEntries(Object.keys(list[0]).map((figure) => [figure, median(list.map((one) => one[figure]))]));
