/** How the figures of docs/benchmarks/search.md come about. */
export const METHOD = [
  'Run `npm run bench search`, on Linux; `npm run bench search -- --rows 100000` is quicker. Two databases on one PostgreSQL, one with 10,000 tenders and one with a million (or as many as asked for), and the built API for each in the process that measures, asked in memory. Nobody is signed in; the API signs in to the database as ever, so that row level security holds.',
  'What counts is processor time a request: of the process that measures and of the database’s sessions (`/proc/<pid>/task/*/schedstat`). p50 and p99 are what a request was waited for, by the clock, one at a time.',
  'The data: 400 authorities, 300 places in ten regions; titles of forty subjects and ten kinds of places, descriptions of eight words out of 60,000, few of them frequent. One tender in fifty is open, the newest; one in 2,000 has the rare word. Rows come into the search by the function that a publication uses, many at once, and the indexes are made afterwards, because a million publications one by one would take most of an hour; of a million tenders 900,000 are older copies of 100,000, with states and deadlines of their own.',
  'A page has 20 tenders with eight fields and the authority. “with its total” also asks for `totalCount`, which counts as far as 501.',
  'Interleaved rounds in shuffled order after a warm-up; a turn is ten requests, the report takes the median of nine turns, p50 and p99 of their 90 requests. Each search on the large database has two turns a round: the ratio of the two medians is the A/A control, and far from 1 says that the machine was busy.',
  'Ratios are what to read; absolute times belong to the machine of the day.',
];
