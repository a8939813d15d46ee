/** The most lots that a tender may be split into here: more would be no page that anybody reads. */
export const MOST_LOTS = 50;
