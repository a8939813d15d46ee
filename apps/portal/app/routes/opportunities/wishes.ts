import { submittedDate } from '@commonweal/ui';

/** What somebody looks for, as they wrote it; empty where they wrote nothing. */
export interface Wishes {
  readonly words: string;
  readonly cpv: string;
  /** A name or a code. */
  readonly place: string;
  readonly least: string;
  readonly most: string;
  /** `YYYY-MM-DD`, or what was written instead. */
  readonly from: string;
  readonly to: string;
  readonly vcse: boolean;
  readonly sme: boolean;
}

const LONGEST = 200;

/** Reads wishes from the query of an address. */
export function wishesIn(query: URLSearchParams): Wishes {
  const text = (name: string): string => query.get(name)?.trim().slice(0, LONGEST) ?? '';
  return {
    words: text('q'),
    cpv: text('cpv'),
    place: text('place'),
    least: pounds(text('least')),
    most: pounds(text('most')),
    from: submittedDate(query, 'from').slice(0, LONGEST),
    to: submittedDate(query, 'to').slice(0, LONGEST),
    vcse: query.get('vcse') === 'yes',
    sme: query.get('sme') === 'yes',
  };
}

/** The sign stands before the field already. */
const pounds = (sum: string): string => sum.replace(/^£\s*/, '');

/** The query that says these wishes, and nothing that is empty. */
export function queryOf(wishes: Wishes, more: Readonly<Record<string, string | null>> = {}): string {
  const { words: q, cpv, place, least, most, vcse, sme } = wishes;
  const said = {
    ...{ q, cpv, place, least, most, vcse: vcse ? 'yes' : '', sme: sme ? 'yes' : '' },
    ...partsOf('from', wishes.from),
    ...partsOf('to', wishes.to),
    ...more,
  };
  return String(new URLSearchParams(Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : []))));
}

function partsOf(name: string, date: string): Record<string, string> {
  const [year = '', month = '', day = ''] = date.split('-');
  return date === '' ? {} : { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
}

/** Whether anything narrows the list besides words. */
export const isNarrowed = ({ words: _words, vcse, sme, ...rest }: Wishes): boolean =>
  vcse || sme || Object.values(rest).some(Boolean);
