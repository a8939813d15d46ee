import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type Viewer } from '@commonweal/auth';
import { readAs } from '@commonweal/persistence';

import { changesBehind, changesInAll, FEED_START, type FeedChange, type FeedPlace } from '../changes/change-feed.js';

/** What of a feed is asked for. */
export interface ChangesWanted {
  readonly organisationId: string;
  readonly kinds: readonly string[];
}

/** The change feed of an organisation, for its people and programs. */
@Injectable()
export class Changes {
  constructor(private readonly em: EntityManager) {}

  /** @returns the changes behind a place; none for whoever does not act for the organisation themselves */
  async behind(
    viewer: Viewer,
    wanted: ChangesWanted,
    [limit, after]: readonly [number, FeedPlace | null],
  ): Promise<FeedChange[]> {
    if (!mayFollow(viewer, wanted.organisationId)) return [];
    return readAs(this.em, viewer, (em) => changesBehind(em, { ...wanted, limit, after: after ?? FEED_START }));
  }

  async count(viewer: Viewer, wanted: ChangesWanted): Promise<number> {
    if (!mayFollow(viewer, wanted.organisationId)) return 0;
    return readAs(this.em, viewer, (em) => changesInAll(em, { ...wanted, limit: 0, after: FEED_START }));
  }
}

/** Somebody who helps in an assisted session does not follow what the organisation does besides. */
const mayFollow = (viewer: Viewer, organisationId: string): boolean =>
  viewer.onBehalfOf === undefined && actsFor(viewer, organisationId);
