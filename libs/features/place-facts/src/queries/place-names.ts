import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { askAs } from '@commonweal/persistence';

import type { PlaceName } from './place-view.js';

const NAMES = `select coalesce(json_agg(r), '[]') from (
  select p.code, p.kind, p.name, p.is_fictional as "isFictional" from place p where p.code = any ($1::text[])) r`;

/** What places are called, many places in one statement. */
@Injectable()
export class PlaceNames {
  constructor(private readonly em: EntityManager) {}

  /** @returns null for each code that nobody knows, in the order of the codes */
  readonly byCode = async (codes: readonly string[], viewer: Viewer | null): Promise<(PlaceName | null)[]> => {
    const rows = (await askAs<PlaceName[]>(this.em, viewer, { sql: NAMES, values: [[...codes]] })) ?? [];
    const known = new Map(rows.map((row) => [row.code, row]));
    return codes.map((code) => known.get(code) ?? null);
  };
}
