import type { TestDatabase } from './database.js';
import type { Loose, TestApi } from './graphql.js';
import { asOwner, type SignedInPerson } from './people.js';
import { ended } from './voices.js';

export const WARD = 'E05999001';
export const QUESTION = `id wardCode askedBy askedOn channel withheld question language provenance workingDaysWaited
  ward { name } authority { name } answers { version words wordsCy answeredAt tender { id title } }`;

/** Lets a database know the ward of the councillors, where no places are imported. */
export const knowWard = (database: TestDatabase, code = WARD) =>
  asOwner(database, (owner) =>
    owner.query(
      `insert into place (code, kind, name, dataset, is_fictional) values ($1, 'WARD', 'Old Docks', 'test', true)
         on conflict do nothing`,
      [code],
    ),
  );

let councillors = 0;

/** Puts a councillor on the list of the person's authority. @returns the id */
export async function listed(
  api: TestApi,
  { organisation, token }: SignedInPerson,
  more: object = {},
): Promise<string> {
  councillors += 1;
  const one = { ward: WARD, name: 'Councillor Example', email: `councillor-${councillors}@example.org` };
  const input = { authorityId: organisation, ...one, ...more };
  const added = await ended(api, 'addCouncillor', input, { token, answer: 'councillorId' });
  if (!added['councillorId']) throw new Error(JSON.stringify(added));
  return String(added['councillorId']);
}

/** A question that a councillor asked at a meeting. */
export const atMeeting = (councillorId: string, more: object = {}) => ({
  ...{ councillorId, question: 'When will the new bus contract begin?', channel: 'MEETING', askedOn: '2026-06-05' },
  provenance: 'Full council, item 7',
  ...more,
});

/** Notes a question. */
export async function noted(api: TestApi, lead: SignedInPerson, input: object): Promise<Loose> {
  const said = { token: lead.token, answer: `question { ${QUESTION} }` };
  const recorded = await ended(api, 'recordWardQuestion', input, said);
  if (!recorded['question']) throw new Error(JSON.stringify(recorded));
  return recorded['question'];
}

/** Calls a mutation of these that refuses no input by its fields. */
export async function decides(api: TestApi, name: string, input: object, token?: string): Promise<Loose> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const ward = name === 'confirmWardQuestion' ? '... on ConfirmWardQuestionSuccess { wardCode }' : '';
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ${ward} } }`;
  const { data, errors } = await api.gql(query, { input }, token);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name] as Loose;
}

/** A councillor and a question that waits. */
export async function asked(api: TestApi, lead: SignedInPerson) {
  const councillorId = await listed(api, lead);
  return { councillorId, questionId: String((await noted(api, lead, atMeeting(councillorId)))['id']) };
}

/** What staff do with councillors and their questions. */
export async function councillorInputs(
  api: TestApi,
  database: TestDatabase,
  lead: SignedInPerson,
): Promise<Record<string, object>> {
  await knowWard(database);
  const { councillorId, questionId } = await asked(api, lead);
  const other = await asked(api, lead);
  return {
    addCouncillor: { authorityId: lead.organisation, ward: WARD, name: 'A councillor', email: 'new@example.org' },
    changeCouncillor: { councillorId, name: 'A councillor', email: 'changed@example.org', endedOn: '2099-05-06' },
    recordWardQuestion: { ...atMeeting(councillorId), language: 'CY' },
    answerWardQuestion: { questionId, version: 0, words: 'In May.', wordsCy: 'Ym mis Mai.' },
    withholdWardQuestion: { questionId: other.questionId, reason: 'ABUSIVE' },
  };
}
