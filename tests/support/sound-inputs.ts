import { budgetPlan } from './budget-plan.js';
import { madeClient } from './api-clients.js';
import { approvalInputs } from './approval-inputs.js';
import { assisted, madeHelper, startInput } from './assisted.js';
import {
  draftFramework,
  importedSet,
  licensedSet,
  oneCriterion,
  publishedFramework,
  savedFramework,
} from './frameworks.js';
import { councillorInputs } from './councillors.js';
import { heardPlace } from './heard-place.js';
import { documentInputs } from './document-inputs.js';
import { lotInputs } from './lot-inputs.js';
import { ASKED_CONDITIONS, dealTerms } from './deal-terms.js';
import { decisions } from './decisions.js';
import { begunTender, newTender, plannedDays } from './new-tender.js';
import { searchInputs } from './kept-searches.js';
import { smallNotice } from './notice.js';
import { noticeInputs } from './notices.js';
import { OWN_DETAILS } from './own-details.js';
import { asOwner, type SignedInPerson } from './people.js';
import { bidInput, CRITERIA, sampleCases } from './procurement.js';
import { keptTemplate } from './templates.js';
import { voiceInputs } from './voices.js';
import { webhookInputs } from './webhooks.js';
import { publishedTender, rowId, type World } from './world.js';

/** What a supplier does; all else is the authority's. */
export const SUPPLIERS: ReadonlySet<string> = new Set([
  ...['submitBid', 'registerSupplier', 'updateSupplierProfile', 'eraseMyself'],
  ...['keepOrganisationSearch', 'changeOrganisationSearch', 'removeOrganisationSearch'],
]);

export interface SoundInputs {
  readonly inputs: Readonly<Record<string, object>>;
  /** The tender that each mutation with a version changes. */
  readonly changed: Readonly<Record<string, string>>;
}

/** An input for each mutation that would succeed, as long as `version` is the one that stands. */
export async function soundInputs(here: World, supplier: SignedInPerson): Promise<SoundInputs> {
  const [draft, open, closed] = [await here.steps.draft(), await publishedTender(here), await publishedTender(here)];
  const [ended, openVersion] = [await publishedTender(here), await here.steps.versionOf(open.tenderId)];
  const submitted = await here.steps.bid(supplier, closed.lotId, { price: '9.00', jobs: '1' });
  await here.steps.close(here.database, closed.tenderId);
  const bidId = submitted['bid']?.['id'] as string;
  const version = await here.steps.versionOf(draft.tenderId);
  const graded = { bidId, criterionKey: 'quality', grade: '3', reason: 'Shown' };
  const { lotId, tenderId } = draft;
  const client = await madeClient(here.api, here.lead);
  const assistance = await assisted([here.api, here.database], await madeHelper(here.database), supplier);
  const frameworks = await frameworkInputs(here);
  const designed = await plannedInput(here);
  const [documents, lots] = [await documentInputs(here), await lotInputs(here)];
  const drafting = [
    ...['updateTender', 'setAwardCriteria', 'addSocialValueCriterion', 'chooseMeasures', 'setPlaceFactors'],
    'publishTender',
  ];
  const changed = {
    closeTender: open.tenderId,
    amendTender: open.tenderId,
    abandonTender: ended.tenderId,
    planTimeline: designed.tenderId,
    setStages: designed.tenderId,
    answerNeeds: designed.tenderId,
    setDealTerms: designed.tenderId,
    setDecisions: designed.tenderId,
    planTenderBudget: designed.tenderId,
    reasonCriteria: designed.tenderId,
    ...documents.changed,
    ...lots.changed,
    ...Object.fromEntries(drafting.map((name) => [name, tenderId])),
  };
  const inputs = {
    eraseMyself: { email: `${supplier.personId}@example.org` },
    createTender: newTender(here.lead),
    planTimeline: designed.input,
    setStages: { tenderId: designed.tenderId, version: 1, stages: newTender(here.lead).stages },
    answerNeeds: await answeredInput(here, designed.tenderId),
    setDealTerms: designed.terms,
    setDecisions: { ...decisions, tenderId: designed.tenderId, version: 1 },
    planTenderBudget: { ...budgetPlan(), tenderId: designed.tenderId, version: 1 },
    reasonCriteria: { lotId: designed.lotId, version: 1, measureIds: [] },
    importNotice: { authorityId: here.lead.organisation, document: smallNotice() },
    updateTender: { tenderId, version, title: 'A title', estimatedValue: { amount: '1.00', vat: 'EXCLUDES_VAT' } },
    setAwardCriteria: { lotId, version, criteria: CRITERIA, method: '{"kind":"weighted-sum"}', tieBreak: ['price'] },
    addSocialValueCriterion: { lotId, version, weight: '20' },
    chooseMeasures: { lotId, version, measureIds: ['jobs-unemployed'] },
    setPlaceFactors: { lotId, version },
    saveSampleBids: { lotId, version: 0, cases: sampleCases() },
    ...documents.inputs,
    ...lots.inputs,
    keepAsTemplate: { tenderId, name: 'A template' },
    removeTemplate: { templateId: await keptTemplate(here.api, here.lead, tenderId) },
    publishTender: { tenderId, version },
    closeTender: { tenderId: open.tenderId, version: await here.steps.versionOf(open.tenderId) },
    amendTender: {
      ...{ tenderId: open.tenderId, reason: 'A lunch club was added', title: 'Meals and company' },
      version: openVersion,
    },
    abandonTender: {
      tenderId: ended.tenderId,
      version: await here.steps.versionOf(ended.tenderId),
      reason: 'No money',
    },
    submitBid: bidInput(supplier, open.lotId, { price: '9.00', jobs: '1' }),
    recordGrade: graded,
    recordAgreedGrade: graded,
    requestScoring: { lotId: closed.lotId },
    saveAuthorityDetails: { authorityId: here.lead.organisation, version: 0, ...OWN_DETAILS },
    saveTheme: {
      ...{ authorityId: here.lead.organisation, version: 0, displayName: 'A council', font: 'ARIAL' },
      ...{ brandColour: '#14524a', accentColour: '#14524a' },
    },
    invitePerson: { organisationId: here.lead.organisation, email: 'new@example.org', roles: ['LEAD'] },
    updateSupplierProfile: {
      ...{ organisationId: supplier.organisation, version: 0, headcount: 1, turnover: '1.00', balanceSheet: '1.00' },
      ...{ vcseKind: 'CHARITY', places: ['E06000015'], identifiers: [{ scheme: 'GB-COH', value: '04336774' }] },
      policies: [{ kind: 'OTHER', title: 'One', reviewedOn: '2026-01-01' }],
      insurances: [{ kind: 'OTHER', insurer: 'One', cover: '1.00', expiresOn: '2027-01-01' }],
      declarations: [{ ground: 'TERRORISM', applies: false }],
      connectedPersons: [{ name: 'One', connection: 'EQUIVALENT' }],
    },
    createApiClient: {
      ...{ organisationId: here.lead.organisation, name: 'A program', kind: 'API_KEY' },
      scopes: ['TENDERS_READ'],
    },
    startAssistedSession: await startInput(here.api, here.database, supplier),
    endAssistedSession: { sessionId: assistance.id },
    ...(await approvalInputs(here)),
    ...frameworks,
    ...(await noticeInputs(here)),
    ...(await webhookInputs(here.api, here.lead)),
    ...(await searchInputs(here.api, supplier)),
    ...(await voiceInputs(here.api, here.database, here.lead)),
    ...(await councillorInputs(here.api, here.database, here.lead)),
    rotateApiClient: { clientId: client.id },
    revokeApiClient: { clientId: client.id },
    registerSupplier: {
      ...{ name: 'A new supplier', supplierKind: 'VCSE' },
      identifiers: [{ scheme: 'GB-COH', value: '01234567' }],
    },
  };
  return { inputs, changed };
}

/** What is done with frameworks and measure sets, each with one of its own. */
async function frameworkInputs({ api, lead }: World): Promise<Record<string, object>> {
  const [draft, ready] = [await draftFramework(api, lead), await savedFramework(api, lead, oneCriterion())];
  const published = await publishedFramework(api, lead);
  return {
    createFramework: { authorityId: lead.organisation, title: 'A framework' },
    saveFramework: { frameworkId: draft.id, version: draft.version, title: 'A framework', ...oneCriterion() },
    publishFramework: { frameworkId: ready.id, version: ready.version },
    draftFrameworkVersion: { frameworkId: published.id },
    importMeasureSet: licensedSet(lead),
    removeMeasureSet: { setId: await importedSet(api, lead, 'to-remove') },
  };
}

/** Answers to what the place of a draft said it needs. */
async function answeredInput({ database, lead }: World, tenderId: string) {
  const [needId = ''] = await heardPlace(database, lead, { area: 'E06999002', votes: [['A later bus', 9]] });
  await asOwner(database, (owner) =>
    owner.query('update tender set place_codes = $1 where id = $2', [['E06999002'], rowId(tenderId)]),
  );
  return { tenderId, version: 1, answers: [{ needId, uptake: 'TAKEN_UP', words: 'Lot 1' }] };
}

/** Days to plan for a draft with a route, and terms that it offers. */
async function plannedInput({ api, lead }: World) {
  const tenderId = await begunTender(api, lead);
  const lots = await api.gql('query ($id: ID!) { tender(id: $id) { lots { id } } }', { id: tenderId }, lead.token);
  const lotId = String(lots.data['tender']?.['lots']?.[0]?.['id']);
  return {
    ...{ tenderId, lotId, input: { tenderId, version: 1, dates: plannedDays } },
    terms: { ...dealTerms(''), conditions: ASKED_CONDITIONS, tenderId, version: 1, lots: [] },
  };
}
