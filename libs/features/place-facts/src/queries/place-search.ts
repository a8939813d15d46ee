import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { askAs } from '@commonweal/persistence';
import { PLACE_KINDS, type PlaceKind, postcodeDistrict } from '@commonweal/places';

import type { PlaceName } from './place-view.js';
import { wordPatterns } from './word-patterns.js';

/** What is looked for. */
export interface PlaceWishes {
  /** Part of a name, the beginning of a code, or a postcode. */
  readonly words: string;
  /** Null for every kind. */
  readonly kinds: readonly PlaceKind[] | null;
}

/** A place that was found. */
export interface FoundPlace extends PlaceName {
  /** The authority that a ward or neighbourhood lies in. */
  readonly authorityName: string | null;
  /** Position of its kind among all kinds, the widest first. */
  readonly order: number;
}

export type PlacePosition = readonly [order: string, name: string, code: string];

const ORDER = `array_position(array[${PLACE_KINDS.map((kind) => `'${kind}'`).join(', ')}], p.kind)`;

/** Name, code or postcode district; no words find everything. */
const FOUND = `($1::text[] = '{}' or p.name ilike all ($1::text[]) or p.code like $2
    or p.code in (select d.authority_code from postcode_district d where d.district = $3))
  and ($4::text[] is null or p.kind = any ($4::text[]))`;

const ROWS = `select coalesce(json_agg(r), '[]') from (
  select p.code, p.kind, p.name, p.is_fictional as "isFictional", a.name as "authorityName", ${ORDER} as "order"
  from place p left join place a on a.code = p.authority_code
  where ${FOUND} and ($5::text is null or (${ORDER}, p.name, p.code) > ($5::integer, $6::text, $7::text))
  order by ${ORDER}, p.name, p.code limit $8::integer) r`;

const COUNT = `select to_json(count(*)) from place p where ${FOUND}`;

/** Finds places by name, code or postcode, the widest kinds first. */
@Injectable()
export class PlaceSearch {
  constructor(private readonly em: EntityManager) {}

  async rows(
    viewer: Viewer | null,
    wishes: PlaceWishes,
    { limit, after }: { readonly limit: number; readonly after: PlacePosition | null },
  ): Promise<FoundPlace[]> {
    const [order, name, code] = after ?? [null, null, null];
    const values = [...valuesOf(wishes), order, name, code, limit];
    return (await askAs<FoundPlace[]>(this.em, viewer, { sql: ROWS, values })) ?? [];
  }

  async count(viewer: Viewer | null, wishes: PlaceWishes): Promise<number> {
    return (await askAs<number>(this.em, viewer, { sql: COUNT, values: valuesOf(wishes) })) ?? 0;
  }
}

/** A pattern that no code has. */
const NO_CODE = '';

function valuesOf({ words, kinds }: PlaceWishes) {
  const code = /^[EW]\d{2,8}$/i.test(words.trim()) ? `${words.trim().toUpperCase()}%` : NO_CODE;
  return [wordPatterns(words), code, postcodeDistrict(words), kinds === null ? null : [...kinds]] as const;
}
