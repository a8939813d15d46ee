import type { TestApi } from './graphql.js';

/** A change as the feed gives it. */
export interface SeenChange {
  readonly id: string;
  readonly kind: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly at: string;
  readonly sequence: number;
}

interface FeedPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly cursor: string; readonly node: SeenChange }[];
}

const FEED = `query Feed($id: ID!, $kinds: [String!], $first: Int!, $after: String) {
  changes(organisationId: $id, kinds: $kinds, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { cursor node { id kind objectType objectId at sequence } } } }`;

/** Somebody who follows the feed of an organisation, a page at a time, and remembers nothing but their cursor. */
export function follower(api: TestApi, organisation: string, [token, kinds]: readonly [string, string[]?]) {
  let cursor: string | null = null;
  const page = async (first: number): Promise<FeedPage> => {
    const { data, errors } = await api.gql(FEED, { id: organisation, kinds, first, after: cursor }, token);
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data['changes'] as unknown as FeedPage;
  };
  const next = async (first: number): Promise<readonly SeenChange[]> => {
    const { pageInfo, edges } = await page(first);
    cursor = pageInfo.endCursor ?? cursor;
    return edges.map(({ node }) => node);
  };
  return {
    page,
    next,
    /** Everything behind the cursor. */
    async rest(first = 100): Promise<readonly SeenChange[]> {
      const seen: SeenChange[] = [];
      for (let some = await next(first); some.length > 0; some = await next(first)) seen.push(...some);
      return seen;
    },
    /** Goes on from another place. */
    goOnFrom: (place: string | null) => void (cursor = place),
    cursor: () => cursor,
  };
}
