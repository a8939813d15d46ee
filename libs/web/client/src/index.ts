export { ApiFailure, type ApiFailureCode } from './api/api-failure.js';
export { type Api, execute } from './api/execute.js';
export { type FragmentType, readFragment } from './generated/fragment-masking.js';
export { graphql } from './generated/gql.js';
export { TypedDocumentString } from './generated/graphql.js';
export type * from './generated/graphql.js';
export { EndAssistedSessionDocument } from './documents/assistance.document.js';
export { ThemeDocument } from './documents/theme.document.js';
export { type Look, lookOf } from './theme/look.js';
