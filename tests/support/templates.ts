import type { TestApi } from './graphql.js';
import type { SignedInPerson } from './people.js';

const KEEP = `mutation ($input: KeepAsTemplateInput!) { keepAsTemplate(input: $input) {
  ... on KeepAsTemplateSuccess { template { id } } } }`;

/** The id of a template that the person's authority keeps of a tender. */
export async function keptTemplate(api: TestApi, lead: SignedInPerson, tenderId: string): Promise<string> {
  const { data } = await api.gql(KEEP, { input: { tenderId, name: 'Kept' } }, lead.token);
  return String(data['keepAsTemplate']?.['template']?.['id']);
}
