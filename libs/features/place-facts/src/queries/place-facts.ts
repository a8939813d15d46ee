import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { askAs } from '@commonweal/persistence';

import { LOADED, placeStatement, type WantedParts } from './place-statement.js';
import type { LoadedRow, PlaceRow } from './place-view.js';

/** What is publicly known of a place, in one statement. */
@Injectable()
export class PlaceFacts {
  constructor(private readonly em: EntityManager) {}

  /** @returns null for a code that nobody knows */
  place(viewer: Viewer | null, code: string, wanted: WantedParts): Promise<PlaceRow | null> {
    return askAs<PlaceRow>(this.em, viewer, { sql: placeStatement(wanted), values: [code] });
  }

  /** The newest version of every dataset that was imported. */
  async loaded(viewer: Viewer | null): Promise<readonly LoadedRow[]> {
    return (await askAs<LoadedRow[]>(this.em, viewer, { sql: `select ${LOADED}`, values: [] })) ?? [];
  }
}
