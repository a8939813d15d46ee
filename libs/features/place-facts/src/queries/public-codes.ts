import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { askAs } from '@commonweal/persistence';

import { wordPatterns } from './word-patterns.js';

/** A code of the Common Procurement Vocabulary. */
export interface CpvCode {
  readonly code: string;
  readonly description: string;
}

/** A bank holiday. */
export interface BankHoliday {
  readonly day: string;
  readonly title: string;
}

/** The beginning of a code, or words of its description; nothing finds everything. */
const FOUND = `($1::text[] = '{}' or c.description ilike all ($1::text[]) or c.code like $2)`;

const CPV = `select coalesce(json_agg(r), '[]') from (select c.code, c.description from cpv_code c
  where ${FOUND} and ($3::text is null or c.code > $3) order by c.code limit $4::integer) r`;

const HOLIDAYS = `select coalesce(json_agg(r), '[]') from
  (select h.day::text, h.title from bank_holiday h where h.division = $1 order by h.day) r`;

const NAMES = `select coalesce(json_agg(r), '[]') from (
  select left(c.code, 8) as code, c.description as name from cpv_code c where left(c.code, 8) = any ($1::text[])
  union all select p.code, p.name from place p where p.code = any ($2::text[])) r`;

/** Codes and days that were imported and belong to no place. */
@Injectable()
export class PublicCodes {
  constructor(private readonly em: EntityManager) {}

  async cpv(viewer: Viewer | null, words: string, from: { limit: number; after: string | null }): Promise<CpvCode[]> {
    const values = [...valuesOf(words), from.after, from.limit];
    return (await askAs<CpvCode[]>(this.em, viewer, { sql: CPV, values })) ?? [];
  }

  async countCpv(viewer: Viewer | null, words: string): Promise<number> {
    const sql = `select to_json(count(*)) from cpv_code c where ${FOUND}`;
    return (await askAs<number>(this.em, viewer, { sql, values: valuesOf(words) })) ?? 0;
  }

  /** What codes are called, those that are known. */
  async names(
    viewer: Viewer | null,
    cpv: readonly string[],
    places: readonly string[],
  ): Promise<{ code: string; name: string }[]> {
    const question = { sql: NAMES, values: [[...cpv], [...places]] };
    return (await askAs<{ code: string; name: string }[]>(this.em, viewer, question)) ?? [];
  }

  async bankHolidays(viewer: Viewer | null, division: string): Promise<BankHoliday[]> {
    return (await askAs<BankHoliday[]>(this.em, viewer, { sql: HOLIDAYS, values: [division] })) ?? [];
  }
}

function valuesOf(words: string) {
  const code = /^\d[\d-]{0,9}$/.test(words.trim()) ? `${words.trim()}%` : '';
  return [wordPatterns(words), code] as const;
}
