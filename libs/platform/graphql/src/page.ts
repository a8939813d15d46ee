import type {
  ApiClient,
  AssistedSession,
  Bid,
  Notice,
  Tender,
  WebhookDelivery,
  WebhookEndpoint,
} from '@commonweal/persistence';

/** One page of a list, with the total counted only when somebody asks. */
export interface Page<T> {
  readonly edges: { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

export type TenderPage = Page<Tender>;
export type AssistedSessionPage = Page<AssistedSession>;
export type BidPage = Page<Bid>;
export type NoticePage = Page<Notice>;
export type ApiClientPage = Page<ApiClient>;
export type WebhookEndpointPage = Page<WebhookEndpoint>;
export type WebhookDeliveryPage = Page<WebhookDelivery>;

interface PageOf<T> {
  /** Up to `first + 1` rows: the one too many tells that there is a next page. */
  readonly rows: readonly T[];
  readonly first: number;
  readonly after: string | null | undefined;
  readonly cursor: (row: T) => string;
  readonly count: () => Promise<number>;
}

/** Builds a page from one row more than was asked for. Cursors are signed when they are asked for. */
export function page<T>({ rows, first, after, cursor, count }: PageOf<T>): Page<T> {
  const edges = rows.slice(0, first).map((node) => ({
    node,
    get cursor() {
      return cursor(node);
    },
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(after),
      get startCursor() {
        return edges.at(0)?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    totalCount: count,
  };
}
