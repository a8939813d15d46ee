/** A day as it is written in a form: text, which need not be a day. */
export interface DayParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The parts of a text that `submittedDate` put together, or of a day that is kept; empty parts for an empty text. */
export function dayParts(date: string): DayParts {
  const [year = '', month = '', ...day] = date.split('-');
  return { year, month: withoutZeros(month), day: withoutZeros(day.join('-')) };
}

const withoutZeros = (part: string): string => part.replace(/^0+/, '');
