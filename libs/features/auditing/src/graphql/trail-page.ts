import type { Viewer } from '@commonweal/auth';
import { badInput, type Cursors, type Page, page, pageSize } from '@commonweal/graphql';

import type { AuditEvent, AuditTrail, EventPosition } from '../queries/audit-trail.js';
import type { TrailOf } from '../queries/trail-of.js';

const LIST = 'audit';

/** What every list of changes is asked with. */
export interface TrailArgs {
  readonly first: number;
  readonly after?: string | null;
}

/** What finds events and seals the cursors to them. */
interface Sources {
  readonly trail: AuditTrail;
  readonly cursors: Cursors;
}

/** A page of what was done; null for whom none of it concerns. */
export async function trailPage(
  { trail, cursors }: Sources,
  [of, viewer]: readonly [TrailOf, Viewer | null],
  { first, after }: TrailArgs,
): Promise<Page<AuditEvent> | null> {
  const from = after ? positionIn(cursors.read(after)) : null;
  const rows = await trail.events(viewer, of, { limit: pageSize(first) + 1, after: from });
  if (!rows || !viewer) return null;
  const cursor = ({ at, id }: AuditEvent) => cursors.write([LIST, at, id]);
  return page({ rows, first, after, cursor, count: () => trail.count(viewer, of) });
}

function positionIn([list, at, id]: readonly string[]): EventPosition {
  if (list !== LIST || at === undefined || id === undefined) throw badInput('`after` is not a cursor of this list');
  return [at, id];
}
