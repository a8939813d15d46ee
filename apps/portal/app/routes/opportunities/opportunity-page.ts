import type { OpportunitiesQuery, TenderState } from '@commonweal/client';

type Connection = OpportunitiesQuery['opportunities'];
export type Opportunity = Connection['edges'][number]['node'];

/** Whether one can bid in each state that is public. */
const IS_OPEN: Readonly<Record<Exclude<TenderState, 'DRAFT'>, boolean>> = {
  PUBLISHED: true,
  CLOSED: false,
  EVALUATED: false,
  AWARDED: false,
  CONTRACTED: false,
  ABANDONED: false,
};
const PUBLIC_STATES = Object.keys(IS_OPEN) as (keyof typeof IS_OPEN)[];
export const OPEN_STATES: readonly TenderState[] = PUBLIC_STATES.filter((state) => IS_OPEN[state]);
export const PAST_STATES: readonly TenderState[] = PUBLIC_STATES.filter((state) => !IS_OPEN[state]);

/** Where a page begins: behind an open opportunity, or behind a past one; at the start without either. */
export interface PageStart {
  readonly after: string | null;
  readonly past: string | null;
}

export interface OpportunityPage {
  /** As far as was counted. */
  readonly total: number;
  /** There are more than `total`. */
  readonly isMore: boolean;
  readonly isNothingOpen: boolean;
  readonly isFirst: boolean;
  readonly open: readonly Opportunity[];
  readonly past: readonly Opportunity[];
  /** Where the next page begins; null on the last. */
  readonly next: Partial<PageStart> | null;
}

/** What is shown of a search that cannot be understood. */
export const noOpportunities: OpportunityPage = {
  ...{ total: 0, isMore: false, isNothingOpen: false, isFirst: true, open: [], past: [], next: null },
};

/** The graph counts no further than one more. */
const MOST_COUNTED = 500;

/** One page of a list that has all open opportunities before all others; the others begin where the open ones end. */
export function opportunityPage(open: Connection, past: Connection, start: PageStart): OpportunityPage {
  const isBehindOpen = start.past !== null;
  const areMoreOpen = !isBehindOpen && open.pageInfo.hasNextPage;
  return {
    total: Math.min(MOST_COUNTED, open.totalCount + past.totalCount),
    isMore: open.totalCount + past.totalCount > MOST_COUNTED,
    isNothingOpen: open.totalCount === 0,
    isFirst: start.after === null && !isBehindOpen,
    open: isBehindOpen ? [] : nodesOf(open),
    past: areMoreOpen ? [] : nodesOf(past),
    next: areMoreOpen ? { after: open.pageInfo.endCursor } : nextPast(past),
  };
}

function nextPast({ pageInfo }: Connection): Partial<PageStart> | null {
  return pageInfo.hasNextPage ? { past: pageInfo.endCursor } : null;
}

function nodesOf({ edges }: Connection): readonly Opportunity[] {
  return edges.map(({ node }) => node);
}
