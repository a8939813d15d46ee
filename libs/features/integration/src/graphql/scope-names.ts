import type { ApiScope } from '@commonweal/graphql';

import { API_SCOPES, type ApiScopeText } from '../scopes/api-scopes.js';

type EnumName<Text extends string> = Text extends `${infer Feature}:${infer Verb}`
  ? `${Uppercase<Feature>}_${Uppercase<Verb>}`
  : never;

const nameOf = (scope: ApiScopeText) => scope.toUpperCase().replace(':', '_') as EnumName<ApiScopeText>;
const texts = new Map<ApiScope, ApiScopeText>(API_SCOPES.map((scope) => [nameOf(scope), scope]));

/** The graph's names of scopes, in the words of OAuth 2.0. */
export const scopeTexts = (names: readonly ApiScope[]): ApiScopeText[] =>
  names.flatMap((name) => texts.get(name) ?? []);

/** And back. Scopes that this release no longer knows are left out. */
export const scopeNames = (scopes: readonly string[]): ApiScope[] =>
  API_SCOPES.filter((scope) => scopes.includes(scope)).map(nameOf);
