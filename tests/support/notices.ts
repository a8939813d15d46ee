import type { Loose, TestApi } from './graphql.js';
import { smallNotice } from './notice.js';
import { asOwner, type SignedInPerson } from './people.js';
import { rowId, type World } from './world.js';

/** All that any notice of the small tender asks for. */
export const NOTICE_DETAILS = {
  ...{ ppon: 'PTST-1234-ABCD', street: 'Town Hall, High Street', town: 'Mereside', postcode: 'FY4 4QQ' },
  ...{ contactEmail: 'buying@mereside.gov.uk', deliveryRegion: 'UKD4', vatPercent: '20' },
  ...{ contractStart: '2099-06-01', contractEnd: '2101-05-31', futureNoticeDate: '2098-01-15' },
  ...{ engagement: 'A meeting at the town hall.', engagementEnd: '2098-01-10', submission: 'On this platform.' },
  ...{ changeReason: 'A lunch club was added.', terminationReason: 'The grant was withdrawn.' },
  ...{ terminationDate: '2026-11-20', buyerType: 'SUB_CENTRAL', regime: 'BELOW_THRESHOLD', procedure: 'OPEN' },
  ...{ documentsWithNotice: true, sme: true, vcse: true },
};

let last = 0;
/** The small notice under an open contracting id of its own, for tenders that publish under it. */
export const noticeOfItsOwn = (): string =>
  JSON.stringify({
    ...(JSON.parse(smallNotice()) as object),
    ocid: `ocds-test02-${String((last += 1)).padStart(6, '0')}`,
  });

const SHOWN = `id version type state ocid title submittedAt decidedAt platformId platformUrl release trouble troubledSince
  refusals { path message } details { town changeReason } gaps { rule path problem field text textCy fix fixCy source standing }`;
const FAULTS = '... on UserError { message path } ... on InvalidInput { faults { path message } }';
const PREPARE = `mutation ($input: PrepareNoticeInput!) { prepareNotice(input: $input) { __typename
  ... on PrepareNoticeSuccess { notice { ${SHOWN} } } ${FAULTS} } }`;
const REVISE = `mutation ($input: ReviseNoticeInput!) { reviseNotice(input: $input) { __typename
  ... on ReviseNoticeSuccess { notice { ${SHOWN} } } ... on Conflict { currentVersion } ${FAULTS} } }`;
const SUBMIT = `mutation ($input: SubmitNoticeInput!) { submitNotice(input: $input) { __typename
  ... on SubmitNoticeSuccess { notice { ${SHOWN} } } ... on NoticeIncomplete { gaps { rule path problem fix } }
  ... on UserError { message path } } }`;
const NOTICE = `query ($id: ID!) { notice(id: $id) { ${SHOWN} tender { title } authority { name } } }`;

/** What is done with notices through the API. */
export function noticeSteps(api: TestApi, lead: SignedInPerson) {
  const ask = async (document: string, input: object, token: string): Promise<Loose> => {
    const { data, errors } = await api.gql(document, { input }, token);
    if (errors) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0] as Loose;
  };
  const shown = async (id: string, token: string | undefined = lead.token): Promise<Loose | null> =>
    ((await api.gql(NOTICE, { id }, token)).data['notice'] ?? null) as Loose | null;
  const prepare = (tenderId: string, type: string, details: object = NOTICE_DETAILS, token = lead.token) =>
    ask(PREPARE, { tenderId, type, details }, token);
  const submit = async (id: string, token = lead.token) =>
    ask(SUBMIT, { noticeId: id, version: Number((await shown(id))?.['version']) }, token);
  return {
    shown,
    prepare,
    submit,
    revise: async (id: string, details: object, version?: number) =>
      ask(REVISE, { noticeId: id, version: version ?? Number((await shown(id))?.['version']), details }, lead.token),
    /** A complete notice of a tender, not yet submitted; its id. */
    ready: async (tenderId: string, type = 'UK3') => String((await prepare(tenderId, type))['notice']?.['id']),
    /** A complete notice that is on its way; its id. */
    async pending(tenderId: string, type = 'UK3') {
      const id = String((await prepare(tenderId, type))['notice']?.['id']);
      const submitted = await submit(id);
      if (submitted['__typename'] !== 'SubmitNoticeSuccess') throw new Error(JSON.stringify(submitted));
      return id;
    },
  };
}

const ANSWER = `update notice set state = $2, decided_at = clock_timestamp(), platform_id = '1-2026', refusals = $3 where id = $1`;

/** Writes what the worker would write when the platform has answered. */
export const platformAnswers =
  ({ database }: World) =>
  (id: string, state: 'ACCEPTED' | 'REFUSED', reasons: object[] = []): Promise<unknown> =>
    asOwner(database, (client) => client.query(ANSWER, [rowId(id), state, JSON.stringify(reasons)]));

/** The notice of the market engagement of a new draft, which the platform has accepted; its id. */
export async function publicEngagement(here: World): Promise<string> {
  const { tenderId } = await here.steps.draft(noticeOfItsOwn());
  const id = await noticeSteps(here.api, here.lead).pending(tenderId, 'UK2');
  await platformAnswers(here)(id, 'ACCEPTED');
  return id;
}

/** A draft that lacks nothing for its publication. */
export async function finishedDraft({ steps }: World): Promise<{ tenderId: string; lotId: string }> {
  const made = await steps.draft(noticeOfItsOwn());
  await steps.withCriteria(made);
  const measures = { lotId: made.lotId, measureIds: ['jobs-unemployed'] };
  const input = { ...measures, version: await steps.versionOf(made.tenderId) };
  await steps.mutate('chooseMeasures', 'ChooseMeasuresInput', input, '');
  return made;
}

/** What was published under an open contracting id, as everybody gets it. */
export const openData = ({ api }: World, ocid: string): Promise<Response> =>
  fetch(api.url.replace('/graphql', `/ocds/release-packages/${encodeURIComponent(ocid)}`));

/** What is done with notices, each with one of its own, on drafts that nothing else is done with. */
export async function noticeInputs(here: World): Promise<Record<string, object>> {
  const { api, lead, steps } = here;
  const { ready } = noticeSteps(api, lead);
  const [bare, written, complete] = await Promise.all([1, 2, 3].map(() => steps.draft(noticeOfItsOwn())));
  return {
    prepareNotice: { tenderId: bare?.tenderId, type: 'UK1', details: NOTICE_DETAILS },
    reviseNotice: { noticeId: await ready(String(written?.tenderId)), version: 1, details: NOTICE_DETAILS },
    submitNotice: { noticeId: await ready(String(complete?.tenderId)), version: 1 },
    publishEngagementAnswer: {
      noticeId: await publicEngagement(here),
      question: 'When?',
      answer: 'In May',
      corrects: null,
    },
  };
}
