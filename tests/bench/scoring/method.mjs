/** How the numbers came about, for the reader of the report. */
export const METHOD = [
  'Run `npm run bench scoring`. Every program runs warm, in its own process, and times its own work; neither start-up nor pipes count. One-thread work is measured in processor time (collector and compiler threads included), threads against each other by the clock.',
  'The tender: price (lowest ratio) 30 %, social value (relative) 10 %, eighteen graded questions 60 %, precision 2, ties broken by price.',
  'P5 starts from columns in memory and ends with ranks. Ours is exact (official arithmetic), numpy computes in floats with the same rounding of points, `take` from a table of grades and `lexsort`. Before timing, every rank and total of both is compared: one difference stops the benchmark. The rows "objects to ranks and warnings" start from the objects a bundle is read into and add all linear checks; numpy has no counterpart to that, so its time for the columns stands beside it.',
  'P6: weights from a Dirichlet (concentration 100), each grade moved by one step with probability 0.2, ranks counted with ties shared. The random generators differ, so the tables of both are compared share by share (no share may differ by 0.025) before timing; two threads must give the very counts of one. The speed-up is given by the clock, which needs two free processors, and by the processor time of the busier thread, which does not.',
  'Interleaved rounds in shuffled order after a warm-up; each round takes the best of a few repeats, the report the median of eleven rounds. The first contestant runs twice a round: the ratio of its two medians is the A/A control, and outside 0.95–1.05 the set is void and measured again (at most three times).',
  'numpy is held to one thread (`OPENBLAS_NUM_THREADS`, `OMP_NUM_THREADS`, `MKL_NUM_THREADS` = 1).',
  'Ratios are what to read; absolute times belong to the machine of the day.',
];
