import { approved } from './approval.js';
import type { TestDatabase } from './database.js';
import type { Loose, TestApi } from './graphql.js';
import { smallNotice } from './notice.js';
import { passDeadline, type SignedInPerson } from './people.js';

const LOT = 'id version: tender { version } criteria { key } ';

/** Walks a tender through the API as its people would, stopping wherever a test wants to look. */
export function procurement(api: TestApi, lead: SignedInPerson) {
  const mutate = async (name: string, type: string, input: object, selection: string, token = lead.token) => {
    const document = `mutation Do($input: ${type}!) { ${name}(input: $input) { __typename ... on UserError { message path } ${selection} } }`;
    const answer = await api.gql(document, { input }, token);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data[name] as Loose;
  };
  const versionOf = async (id: string) => {
    const { data } = await api.gql('query ($id: ID!) { tender(id: $id) { version } }', { id }, lead.token);
    return data.tender?.['version'] as unknown as number;
  };

  return {
    mutate,
    versionOf,
    /** Imports the small notice; gives the tender's and its lot's ids. */
    async draft(notice = smallNotice()) {
      const input = { authorityId: lead.organisation, document: notice };
      const imported = await mutate(
        'importNotice',
        'ImportNoticeInput',
        input,
        '... on ImportNoticeSuccess { tenders { id lots { id } } } ... on InvalidNotice { faults { path message } }',
      );
      const tender = imported['tenders']?.[0];
      if (!tender) throw new Error(JSON.stringify(imported));
      return { tenderId: tender['id'] as string, lotId: tender['lots']?.[0]?.['id'] as string };
    },
    /** Adds social value worth 20 %, with two valued measures and a last-resort rule. */
    async withSocialValue({ tenderId, lotId }: { tenderId: string; lotId: string }) {
      const input = { lotId, version: await versionOf(tenderId), weight: '20' };
      await mutate(
        'addSocialValueCriterion',
        'AddSocialValueCriterionInput',
        input,
        `... on AddSocialValueCriterionSuccess { lot { ${LOT.replace('version: ', '')} } }`,
      );
      const measures = {
        lotId,
        version: await versionOf(tenderId),
        measureIds: ['jobs-unemployed', 'jobs-disabled-or-ill'],
      };
      return mutate(
        'chooseMeasures',
        'ChooseMeasuresInput',
        measures,
        '... on ChooseMeasuresSuccess { lot { id measures { measure { id proxyValue } } } }',
      );
    },
    /** Sets the whole tree: price 40, quality 40, social value 20 in two parts. */
    async withCriteria({ tenderId, lotId }: { tenderId: string; lotId: string }, extra: object = {}) {
      const input = {
        lotId,
        version: await versionOf(tenderId),
        criteria: CRITERIA,
        tieBreak: ['social-value', 'price'],
        lastResort: 'A draw by lot, witnessed by two bidders',
        ...extra,
      };
      return mutate(
        'setAwardCriteria',
        'SetAwardCriteriaInput',
        input,
        '... on SetAwardCriteriaSuccess { lot { criteria { key effectiveWeight } } } ... on InvalidInput { faults { path message } }',
      );
    },
    /** Has a second person approve the draft, and publishes it. */
    async publish(tenderId: string) {
      await approved(api, lead, tenderId);
      return mutate(
        'publishTender',
        'PublishTenderInput',
        { tenderId, version: await versionOf(tenderId) },
        '... on PublishTenderSuccess { tender { id state lots { criteriaHash } } } ... on NotReady { faults { path message } }',
      );
    },
    /** Lets the deadline pass and closes. */
    async close(database: TestDatabase, tenderId: string) {
      const [, , uuid = ''] = Buffer.from(tenderId, 'base64url').toString().split(':');
      await passDeadline(database, uuid);
      return mutate(
        'closeTender',
        'CloseTenderInput',
        { tenderId, version: await versionOf(tenderId) },
        '... on CloseTenderSuccess { tender { state } }',
      );
    },
    bid: (supplier: SignedInPerson, lotId: string, offer: Offer) =>
      mutate(
        'submitBid',
        'SubmitBidInput',
        bidInput(supplier, lotId, offer),
        '... on SubmitBidSuccess { bid { id receivedAt contentHash } } ... on InvalidInput { faults { path message } }',
        supplier.token,
      ),
    grade: (
      verb: 'recordGrade' | 'recordAgreedGrade',
      bidId: string,
      [criterionKey, grade]: readonly [string, string],
    ) =>
      mutate(
        verb,
        verb === 'recordGrade' ? 'RecordGradeInput' : 'RecordAgreedGradeInput',
        { bidId, criterionKey, grade, reason: `Shown in the answer to ${criterionKey}` },
        '... on InvalidInput { faults { path message } }',
      ),
  };
}

export interface Offer {
  readonly price: string;
  readonly jobs: string;
}

const grade = JSON.stringify({ kind: 'grade', max: '5' });

export const CRITERIA = [
  { key: 'price', name: 'Price', kind: 'PRICE', weight: '40', scoring: JSON.stringify({ kind: 'lowest-ratio' }) },
  {
    ...{ key: 'quality', name: 'Quality', kind: 'QUALITY', weight: '40', scoring: grade },
    questions: [{ text: 'How will you do the work?', help: 'Say who does what.', wordLimit: 500 }],
  },
  { key: 'social-value', name: 'Social value', kind: 'SOCIAL_VALUE', weight: '20' },
  {
    key: 'sv-value',
    name: 'Valued commitments',
    kind: 'SOCIAL_VALUE',
    weight: '50',
    parentKey: 'social-value',
    scoring: JSON.stringify({ kind: 'sv-relative' }),
  },
  {
    key: 'sv-method',
    name: 'How it will be done',
    kind: 'SOCIAL_VALUE',
    weight: '50',
    parentKey: 'social-value',
    scoring: grade,
  },
];

/** A complete bid for the criteria above. */
export const bidInput = (supplier: SignedInPerson, lotId: string, { price, jobs }: Offer) => ({
  lotId,
  supplierId: supplier.organisation,
  price: { amount: price, vat: 'EXCLUDES_VAT' },
  answers: ['quality', 'sv-method'].map((criterionKey) => ({ criterionKey, text: `Our answer to ${criterionKey}` })),
  commitments: [{ measureId: 'jobs-unemployed', quantity: jobs, years: 2, places: ['Mereside'] }],
});

/** Two invented bids on which weights may be tried. */
export const sampleCases = () => [
  {
    name: 'A case',
    bids: ['90000.00', '110000'].map((price) => ({ name: 'One', price, socialValue: '5000' })),
  },
];
