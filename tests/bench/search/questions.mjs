const NODE = 'id reference title state mainCategory deadline publishedAt estimatedValue { amount } authority { name }';
const page = (total) => `query Search($first: Int!, $after: String, $filter: TenderFilter) {
  opportunities(first: $first, after: $after, filter: $filter) { ${total} pageInfo { hasNextPage endCursor } edges { node { ${NODE} } } }
}`;
const [PLAIN, COUNTED] = [page(''), page('totalCount')];

export const ask = (filter, after = null, first = 20, query = PLAIN) => ({
  query,
  variables: { first, after, filter },
});
const PAST = ['CLOSED', 'EVALUATED', 'AWARDED', 'CONTRACTED', 'ABANDONED'];

/** What is looked for, each with whether the goal of growth is said of it. */
export const QUESTIONS = [
  ['the list', ask({})],
  ['the list of open ones', ask({ states: ['PUBLISHED'] })],
  ['the list with its total', ask({}, null, 20, COUNTED)],
  ['a frequent word', ask({ words: 'cleaning' })],
  ['two frequent words', ask({ words: 'cleaning schools' })],
  ['a frequent word with its total', ask({ words: 'cleaning' }, null, 20, COUNTED)],
  ['a rare word', ask({ words: 'hydrotherapy' })],
  ['a misspelt word', ask({ words: 'hydroterapy' })],
  ['three filters', ask({ states: ['PUBLISHED'], cpv: ['45'], place: 'E12000003', valueFrom: '10000' })],
  ['words and filters, open', ask({ states: ['PUBLISHED'], words: 'cleaning', place: 'E12000003' })],
  ['a rare combination, past', ask({ states: PAST, words: 'fostering', isVcseFriendly: true, valueFrom: '500000' })],
  ['a word that none has', ask({ words: 'zzyzx' })],
];
