/** How the figures of docs/benchmarks/rls.md come about. */
export const METHOD = [
  'Run `npm run bench rls`, on Linux. The built API runs in the process that measures and is asked in memory, without a network; what counts is the processor time of that process plus that of the database’s sessions (`/proc/<pid>/schedstat`), per request.',
  'The data: 51 authorities with 1,200 tenders, lots and criteria. The one who asks is signed in and acts for the authority with 200 tenders. `list` asks for 50 tenders with their total, authority and lots; `detail` for one with everything the pages show.',
  '“policies off” is the same API with the same transactions, signed in to the database as a superuser, whom policies do not bind. “no transactions” also leaves out the read-only transactions and the context that only row level security needs: each reading is a statement of its own, as it was before. Answers are compared byte by byte first.',
  'Interleaved rounds in shuffled order after a warm-up; a round is 40 requests, the report takes the median of nine rounds. The first contestant runs twice a round: the ratio of its two medians is the A/A control, and outside 0.95–1.05 the set is void and measured again (at most three times).',
  'Ratios are what to read; absolute times belong to the machine of the day.',
];
