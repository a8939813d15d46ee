/** How the numbers came about, for the reader of the report. */
export const METHOD = [
  'Run `npm run bench event-loop`. A PostgreSQL that waits for the disk, an api and a worker, each a process of its own as it ships, all on the cores of one machine.',
  "The demonstration's closed lot is filled up with bids, each graded, and scored in each round, with every check: alternatives of weights, withdrawals, variations of the grades.",
  'Meanwhile one client asks the api for the list of tenders and the state of the run, waits 20 ms, and asks again; then as long again without scoring.',
  "The delay is the api's own, from `/metrics`: how much later than due a timer of 10 ms ran, over the round.",
];
