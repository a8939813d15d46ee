/** A form that was sent, or the query of an address. */
type Submitted = Pick<FormData, 'get'> | Pick<URLSearchParams, 'get'>;

const PARTS = ['year', 'month', 'day'] as const;

/**
 * The date that a DateInput of this prefix sent, as `YYYY-MM-DD`; empty when nothing was written, and what was written,
 * between hyphens, when that is no date. Whether there is such a day is not looked at.
 */
export function submittedDate(form: Submitted, namePrefix: string): string {
  const parts = PARTS.map((part) => String(form.get(`${namePrefix}-${part}`) ?? '').trim());
  if (parts.every((part) => part === '')) return '';
  const [year = '', month = '', day = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
