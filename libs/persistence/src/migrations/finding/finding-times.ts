/** Mail is sent in the morning, by London clocks. */
export const NEXT_MORNING = `(date_trunc('day', clock_timestamp() at time zone 'Europe/London') + interval '1 day 7 hours')
  at time zone 'Europe/London'`;
/** A publication is dated before it commits: those of the day before are looked at again. Nothing is told twice. */
export const NEWS_OVERLAP = `interval '1 day'`;
