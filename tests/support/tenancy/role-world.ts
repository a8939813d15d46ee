import { randomUUID } from 'node:crypto';

import { toGlobalId } from '@commonweal/graphql';

import { budgetPlan } from '../budget-plan.js';
import { asked, knowWard, WARD } from '../councillors.js';
import { draftFramework, licensedSet, oneCriterion } from '../frameworks.js';
import { searchRequests } from '../kept-searches.js';
import { newTender, plannedDays } from '../new-tender.js';
import { smallNotice } from '../notice.js';
import { noticeOfItsOwn, noticeSteps } from '../notices.js';
import { OWN_DETAILS } from '../own-details.js';
import { member, type SignedInPerson } from '../people.js';
import { bidInput, CRITERIA, sampleCases } from '../procurement.js';
import { knowPlace, needsOf, newRound, openedRound } from '../voices.js';
import { publishedTender, type World, world } from '../world.js';
import { organisationRequests } from './organisation-requests.js';
import { type Kind, ROLE_ACCESS } from './role-access.js';

/** A mutation's input, and what it ends in for whoever may: past the question of the role, nothing need change. */
export interface RoleRequest {
  readonly input: object;
  readonly allowed: string;
}

/** One authority and one supplier with somebody in each role, and something to do for them. */
export interface RoleWorld {
  readonly here: World;
  readonly people: Readonly<Record<string, SignedInPerson>>;
  readonly requests: Readonly<Record<Kind, Readonly<Record<string, RoleRequest>>>>;
}

export async function roleWorld(): Promise<RoleWorld> {
  const here = await world(1);
  const [supplier] = here.suppliers as [SignedInPerson];
  const people: Record<string, SignedInPerson> = {};
  for (const [kind, organisation] of [
    ['AUTHORITY', here.lead],
    ['SUPPLIER', supplier],
  ] as const satisfies [Kind, SignedInPerson][])
    for (const role of ROLE_ACCESS.roles[kind]) people[role] = await member(here.database, organisation, [[role]]);
  const [authority, bidding] = await requestsOf(here, supplier);
  const requests = {
    AUTHORITY: { ...authority, ...organisationRequests(here.lead, 'LEAD') },
    SUPPLIER: { ...bidding, ...organisationRequests(supplier, 'EDITOR') },
  };
  return { here, people, requests };
}

/** Inputs that are right but for a version that does not stand, so that they may be sent any number of times. */
async function requestsOf(here: World, supplier: SignedInPerson): Promise<Record<string, RoleRequest>[]> {
  const [draft, open, closed] = [await here.steps.draft(), await publishedTender(here), await publishedTender(here)];
  const submitted = await here.steps.bid(supplier, closed.lotId, { price: '9.00', jobs: '1' });
  await here.steps.close(here.database, closed.tenderId);
  const bidId = String(submitted['bid']?.['id']);
  await here.steps.grade('recordGrade', bidId, ['quality', '3']);
  const { tenderId, lotId } = draft;
  const stale = (input: object) => ({ input: { ...input, version: 999 }, allowed: 'Conflict' });
  const grade = (criterionKey: string) => ({ bidId, criterionKey, grade: '3', reason: 'Shown' });
  const authority = {
    importNotice: {
      input: { authorityId: here.lead.organisation, document: smallNotice() },
      allowed: 'ImportNoticeSuccess',
    },
    createTender: { input: { ...newTender(here.lead), title: '' }, allowed: 'InvalidInput' },
    answerNeeds: stale({ tenderId, answers: [] }),
    setDealTerms: stale({ tenderId }),
    setDecisions: stale({ tenderId }),
    planTenderBudget: stale({ ...budgetPlan(), tenderId }),
    reasonCriteria: stale({ lotId, measureIds: [] }),
    planTimeline: stale({ tenderId, dates: plannedDays }),
    setStages: stale({ tenderId, stages: [] }),
    updateTender: stale({ tenderId, title: 'A title' }),
    setAwardCriteria: stale({ lotId, criteria: CRITERIA, tieBreak: ['price'] }),
    addSocialValueCriterion: stale({ lotId, weight: '20' }),
    chooseMeasures: stale({ lotId, measureIds: ['jobs-unemployed'] }),
    setPlaceFactors: stale({ lotId }),
    addLot: stale({ tenderId, title: 'A lot' }),
    describeLot: stale({ lotId, title: 'A lot' }),
    removeLot: stale({ lotId }),
    saveSampleBids: stale({ lotId, cases: sampleCases() }),
    sendForApproval: stale({ tenderId }),
    approveTender: stale({ tenderId, contentHash: 'sha256:0' }),
    returnTender: stale({ tenderId, reason: 'Not yet' }),
    commentOnTender: { input: { tenderId, section: 'DEAL', words: ' ' }, allowed: 'InvalidInput' },
    resolveComment: { input: { commentId: nothing(here.lead, 'TenderComment') }, allowed: 'NotFound' },
    addTenderDocument: stale({
      ...{ tenderId, fileId: nothing(here.lead, 'UploadedFile') },
      ...{ kind: 'TERMS', title: 'Terms' },
    }),
    ...documentOfNothing(here.lead),
    keepAsTemplate: { input: { tenderId, name: '' }, allowed: 'InvalidInput' },
    removeTemplate: { input: { templateId: nothing(here.lead, 'TenderTemplate') }, allowed: 'NotFound' },
    publishTender: stale({ tenderId }),
    closeTender: stale({ tenderId: open.tenderId }),
    amendTender: stale({ tenderId: open.tenderId, reason: 'More time', title: 'A title' }),
    abandonTender: stale({ tenderId: open.tenderId, reason: 'No money' }),
    recordGrade: { input: grade('sv-method'), allowed: 'RecordGradeSuccess' },
    recordAgreedGrade: { input: grade('quality'), allowed: 'RecordAgreedGradeSuccess' },
    requestScoring: { input: { lotId: closed.lotId }, allowed: 'GradesMissing' },
    ...(await frameworkRequests(here, stale)),
    ...(await noticeRequests(here, stale)),
    ...(await voiceRequests(here)),
    ...(await councillorRequests(here)),
    saveAuthorityDetails: stale({ authorityId: here.lead.organisation, ...OWN_DETAILS }),
    saveTheme: stale({
      ...{ authorityId: here.lead.organisation, displayName: 'Ours', brandColour: '#14524a' },
      ...{ accentColour: '#14524a', font: 'SYSTEM' },
    }),
  };
  const bidding = {
    submitBid: {
      input: bidInput(supplier, open.lotId, { price: '9.00', jobs: '1' }),
      allowed: 'SubmitBidSuccess',
    },
    updateSupplierProfile: stale({ organisationId: supplier.organisation, headcount: 3 }),
    ...searchRequests(supplier),
  };
  return [authority, bidding];
}

/** The id of something of an authority that is not there. */
const nothing = ({ organisationId }: SignedInPerson, type: string): string =>
  toGlobalId(type, { tenantId: organisationId, id: randomUUID() });

/** What is done with a document that is not there. */
function documentOfNothing(lead: SignedInPerson): Record<string, RoleRequest> {
  const input = { documentId: nothing(lead, 'TenderDocument'), version: 1 };
  return {
    describeTenderDocument: { input, allowed: 'NotFound' },
    removeTenderDocument: { input, allowed: 'NotFound' },
  };
}

/** What is done with frameworks, so that it may be asked any number of times. */
async function frameworkRequests(
  { api, lead }: World,
  stale: (input: object) => RoleRequest,
): Promise<Record<string, RoleRequest>> {
  const { id: frameworkId } = await draftFramework(api, lead);
  const setId = toGlobalId('MeasureSet', { tenantId: lead.organisationId, id: randomUUID() });
  return {
    createFramework: { input: { authorityId: lead.organisation, title: '' }, allowed: 'InvalidInput' },
    saveFramework: stale({ frameworkId, title: 'Ours', ...oneCriterion() }),
    publishFramework: stale({ frameworkId }),
    draftFrameworkVersion: { input: { frameworkId }, allowed: 'InvalidInput' },
    importMeasureSet: { input: { ...licensedSet(lead, 'dry'), dryRun: true }, allowed: 'ImportMeasureSetSuccess' },
    removeMeasureSet: { input: { setId }, allowed: 'NotFound' },
  };
}

/** What is done with notices, so that it may be asked any number of times: one of a tender that has one already. */
async function noticeRequests(
  { api, lead, steps }: World,
  stale: (input: object) => RoleRequest,
): Promise<Record<string, RoleRequest>> {
  const { tenderId } = await steps.draft(noticeOfItsOwn());
  const noticeId = await noticeSteps(api, lead).ready(tenderId);
  return {
    prepareNotice: { input: { tenderId, type: 'UK3' }, allowed: 'WrongPhase' },
    reviseNotice: stale({ noticeId, details: {} }),
    submitNotice: stale({ noticeId }),
    publishEngagementAnswer: { input: { noticeId, question: 'When?', answer: 'In May' }, allowed: 'WrongPhase' },
  };
}

/** What is done with rounds of community priorities, so that it may be asked any number of times. */
async function voiceRequests({ api, database, lead }: World): Promise<Record<string, RoleRequest>> {
  await knowPlace(database);
  const round = await openedRound(api, lead);
  const [needId] = needsOf(round, 1);
  const sheet = { channel: 'PHONE', batch: 'Calls', sheet: 0, receivedOn: '2026-01-01', choices: [needId] };
  return {
    openPriorityRound: { input: newRound(lead, { title: '' }), allowed: 'InvalidInput' },
    moderateNeed: { input: { needId, decision: 'DECLINE', title: 'A later bus' }, allowed: 'InvalidInput' },
    enterBallot: { input: { ...sheet, roundId: round['id'] }, allowed: 'InvalidInput' },
    closePriorityRound: { input: { roundId: round['id'] }, allowed: 'RoundNotOpen' },
  };
}

/** What is done with councillors and their questions, so that it may be asked any number of times. */
async function councillorRequests({ api, database, lead }: World): Promise<Record<string, RoleRequest>> {
  await knowWard(database);
  const { councillorId, questionId } = await asked(api, lead);
  const noted = { councillorId, question: 'When?', channel: 'ONLINE', askedOn: '2026-06-05', provenance: 'Council' };
  const listed = { authorityId: lead.organisation, ward: WARD, name: '' };
  return {
    addCouncillor: { input: listed, allowed: 'InvalidInput' },
    changeCouncillor: { input: { councillorId, name: '' }, allowed: 'InvalidInput' },
    recordWardQuestion: { input: noted, allowed: 'InvalidInput' },
    answerWardQuestion: { input: { questionId, version: 9, words: 'In May.' }, allowed: 'Conflict' },
    withholdWardQuestion: { input: { questionId }, allowed: 'WithholdWardQuestionSuccess' },
  };
}
