/** Types of the resolvers, generated once. The compiler then holds every resolver to the schema. */
const entity = (name) => `@commonweal/persistence#${name} as ${name}Entity`;
const entities = [
  'Tender',
  'TenderDocument',
  'Lot',
  'AwardCriterion',
  'Bid',
  'Grade',
  'AgreedGrade',
  'ScoringRun',
  'Organisation',
  'AuthorityTheme',
  'Notice',
  'Person',
  'ApiClient',
  'ApiSecret',
  'AssistedSession',
  'WebhookEndpoint',
  'WebhookSecret',
  'WebhookDelivery',
];

export default {
  schema: 'apps/api/schema.graphql',
  generates: {
    'libs/platform/graphql/src/types.gen.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        strictScalars: true,
        enumsAsTypes: true,
        resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
        scalars: { DateTime: 'Date', LocalDate: 'string', Decimal: 'string', Weight: 'string' },
        mappers: {
          ...Object.fromEntries(entities.map((name) => [name, entity(name)])),
          EngagementAnswer: '@commonweal/persistence#EngagementAnswerRow as EngagementAnswerRowEntity',
          AuthorityDetails: '@commonweal/persistence#AuthorityDetailsRow as AuthorityDetailsRowEntity',
          Viewer: '@commonweal/auth#Viewer as ViewerModel',
          TenderConnection: './page.js#TenderPage',
          BidConnection: './page.js#BidPage',
          NoticeConnection: './page.js#NoticePage',
          AssistedSessionConnection: './page.js#AssistedSessionPage',
          ApiClientConnection: './page.js#ApiClientPage',
          WebhookEndpointConnection: './page.js#WebhookEndpointPage',
          WebhookDeliveryConnection: './page.js#WebhookDeliveryPage',
        },
      },
    },
  },
};
