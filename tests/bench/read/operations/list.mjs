import { instant, sum } from './plain.mjs';

const FIRST = 20;
const STATE = 'PUBLISHED';
const CATEGORY = 'goods';
const AFTER = '2026-03-01T00:00:00.000Z';

const NODE = 'id reference title state mainCategory deadline publishedAt estimatedValue { amount } authority { name }';

const OURS = `query Search($first: Int!, $after: String, $filter: TenderFilter) {
  opportunities(first: $first, after: $after, filter: $filter) { pageInfo { hasNextPage endCursor } edges { node { ${NODE} } } }
}`;

const STOCK = `query Search($first: Int!, $state: String!, $category: String!, $closingAfter: DateTime!, $after: String) {
  opportunities(first: $first, state: $state, category: $category, closingAfter: $closingAfter, after: $after) { pageInfo { hasNextPage endCursor } edges { node { ${NODE} } } }
}`;

const PGL = `query Search($first: Int!, $after: Cursor, $condition: TenderCondition) {
  opportunities: allTenders(first: $first, after: $after, condition: $condition, orderBy: [PUBLISHED_AT_DESC, ROW_ID_DESC]) {
    pageInfo { hasNextPage endCursor }
    edges { node { tenantId rowId reference title state mainCategory deadline publishedAt valuePence authority: organisationByTenantId { name } } }
  }
}`;

const ours = (after) => ({
  query: OURS,
  variables: { first: FIRST, after, filter: { states: [STATE], categories: [CATEGORY], closingAfter: AFTER } },
});

/** P1: each contestant’s way to ask for one page, and its answer as plain rows. */
export const list = {
  ours: { body: ours },
  STOCK: {
    body: (after) => ({
      query: STOCK,
      variables: { first: FIRST, state: STATE, category: CATEGORY, closingAfter: AFTER, after },
    }),
  },
  PGL: {
    body: (after) => ({
      query: PGL,
      variables: { first: FIRST, after, condition: { state: STATE, mainCategory: CATEGORY, closingAfter: AFTER } },
    }),
  },
  RAW: {
    path: '/list',
    body: (after) => ({
      state: STATE,
      category: CATEGORY,
      closingAfter: AFTER,
      after: after?.split(/ (?=[^ ]+$)/) ?? ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
    }),
  },
};

export const cursorOf = ({ data }) => data.opportunities.pageInfo.endCursor;

/** What all must say alike, whatever form each gives it. */
export const plainList = ({ data: { opportunities } }) => ({
  more: opportunities.pageInfo.hasNextPage,
  rows: opportunities.edges.map(({ node }) => ({
    reference: node.reference,
    title: node.title,
    state: node.state,
    mainCategory: node.mainCategory,
    deadline: instant(node.deadline),
    publishedAt: instant(node.publishedAt),
    value: sum(node),
    authority: node.authority.name,
  })),
});

/** Any page of the list of everything that is published, for P10. */
export const anyPage = (first, after) => ({ query: OURS, variables: { first, after, filter: null } });
