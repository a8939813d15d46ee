import { cpvStem, widerCodes, type WorkWanted } from '@commonweal/suppliers';

/** SQL with `?` for its values. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const NO = { sql: 'false', values: [] } as const;
/** An array as PostgreSQL writes it, of codes that need no quotes. */
const arrayOf = (codes: readonly string[]): string => `{${[...new Set(codes)].join(',')}}`;
const either = (marks: readonly string[]): string => marks.map((mark) => `'${mark}'`).join('|');

/**
 * The conditions under which a tender `t`, found as `s`, is for a supplier: what `matchReasons` says of one, said of all.
 * The marks are those of `search_marks` in the database.
 */
export function matchConditions({ cpvCodes, places, valueFrom, valueTo }: WorkWanted): Condition {
  const [byCode, byPlace, byValue] = [
    codeCondition(cpvCodes),
    placeCondition(places),
    valueCondition(valueFrom, valueTo),
  ];
  const parts = [
    ...(cpvCodes.length > 0 ? [indexed(cpvCodes), byCode] : []),
    ...(places.length > 0 ? [oneOf([{ sql: `t.place_codes = '{}'`, values: [] }, byPlace])] : []),
    ...(valueFrom === null && valueTo === null ? [] : [oneOf([{ sql: 's.value_pence is null', values: [] }, byValue])]),
    oneOf([byCode, byPlace, byValue]),
  ];
  return { sql: parts.map(({ sql }) => sql).join(' and '), values: parts.flatMap(({ values }) => values) };
}

const oneOf = (parts: readonly Condition[]): Condition => ({
  sql: `(${parts.map(({ sql }) => sql).join(' or ')})`,
  values: parts.flatMap(({ values }) => values),
});

/** What the index of words and marks is asked: whatever has the same two digits; the rest is told apart exactly. */
const indexed = (codes: readonly string[]): Condition => ({
  sql: 's.document @@ ?::tsquery',
  values: [either([...new Set(codes.map((code) => `=c${code.slice(0, 2)}`))])],
});

const codeCondition = (codes: readonly string[]): Condition =>
  codes.length === 0
    ? NO
    : {
        sql: '(s.document @@ ?::tsquery or t.cpv_codes && ?::text[])',
        values: [either(codes.map((code) => `=c${cpvStem(code)}`)), arrayOf(codes.flatMap(widerCodes))],
      };

const placeCondition = (places: WorkWanted['places']): Condition =>
  places.length === 0
    ? NO
    : {
        sql: '(s.document @@ ?::tsquery or t.place_codes && ?::text[])',
        values: [either(places.map(({ code }) => `=p${code}`)), arrayOf(places.flatMap(({ around }) => around))],
      };

const valueCondition = (least: bigint | null, most: bigint | null): Condition =>
  least === null && most === null
    ? NO
    : {
        sql: '(s.value_pence >= coalesce(?::bigint, 0) and s.value_pence <= coalesce(?::bigint, s.value_pence))',
        values: [least, most].map((sum) => sum?.toString() ?? null),
      };
