import type { TestDatabase } from './database.js';
import type { Loose, TestApi } from './graphql.js';
import { member, type SignedInPerson } from './people.js';

/** Second persons, by the database and the authority that they were added to. */
const second = new WeakMap<TestDatabase, Map<string, Promise<SignedInPerson>>>();

/** Somebody else of the person's authority, who approves what it publishes. */
export function approverOf({ database }: TestApi, lead: SignedInPerson): Promise<SignedInPerson> {
  const known = second.get(database) ?? new Map<string, Promise<SignedInPerson>>();
  second.set(database, known);
  const approver = known.get(lead.organisationId) ?? member(database, lead, [['APPROVER']]);
  known.set(lead.organisationId, approver);
  return approver;
}

const READ = 'query ($id: ID!) { tender(id: $id) { version approval { state contentHash mayDecide } } }';

/** What the approval of a draft is, with the draft’s version. */
export async function approvalOf(api: TestApi, { token }: SignedInPerson, id: string): Promise<Loose> {
  const { data } = await api.gql(READ, { id }, token);
  const { approval, version } = data.tender as unknown as { approval: object; version: number };
  return { ...approval, version } as unknown as Loose;
}

const SEND = 'mutation ($input: SendForApprovalInput!) { sendForApproval(input: $input) { __typename } }';
const APPROVE = 'mutation ($input: ApproveTenderInput!) { approveTender(input: $input) { __typename } }';

/** Sends a draft for approval and has a second person approve it, as it stands. Of one that lacks something nothing comes. */
export async function approved(api: TestApi, lead: SignedInPerson, tenderId: string): Promise<void> {
  const approver = await approverOf(api, lead);
  const { version, contentHash } = await approvalOf(api, lead, tenderId);
  await api.gql(SEND, { input: { tenderId, version } }, lead.token);
  await api.gql(APPROVE, { input: { tenderId, version, contentHash } }, approver.token);
}

const COMMENT = `mutation ($input: CommentOnTenderInput!) { commentOnTender(input: $input) {
  ... on CommentOnTenderSuccess { tender { comments { id } } } } }`;

/** Says something of a draft. @returns the id of the comment */
export async function commentedOn(api: TestApi, { token }: SignedInPerson, tenderId: string): Promise<string> {
  const { data } = await api.gql(COMMENT, { input: { tenderId, section: 'CRITERIA', words: 'Why 40 %?' } }, token);
  return String(data['commentOnTender']?.['tender']?.['comments']?.at(-1)?.['id']);
}

const HISTORY = `query ($id: ID!) { tender(id: $id) { approval { state contentHash gaps { path } mayDecide
  steps { action note contentHash openComments at by { name } } } } }`;

/** All that somebody is told of a tender’s approval; undefined where there is no such tender for them. */
export async function approvalHistory(api: TestApi, id: string, token?: string): Promise<Loose | undefined> {
  const { data } = await api.gql(HISTORY, { id }, token);
  return data.tender?.['approval'];
}

/** The ids of the drafts that somebody has to decide about. */
export async function waitingFor(api: TestApi, token?: string): Promise<string[]> {
  const { data } = await api.gql('{ approvalsWaiting(first: 20) { id } }', {}, token);
  return data['approvalsWaiting']?.map(({ id }) => String(id)) ?? [];
}
