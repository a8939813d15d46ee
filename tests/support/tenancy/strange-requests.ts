import { randomUUID } from 'node:crypto';

import { fromGlobalId, toGlobalId } from '@commonweal/graphql';

import { budgetPlan } from '../budget-plan.js';
import { WARD } from '../councillors.js';
import { newTender, plannedDays } from '../new-tender.js';
import { smallNotice } from '../notice.js';
import type { SignedInPerson } from '../people.js';
import { CRITERIA, sampleCases } from '../procurement.js';
import { newRound } from '../voices.js';
import type { AccessWorld, Phase, ViewerName } from './access-world.js';

/** A change that somebody asks for who may not make it, and the same of something that does not exist. */
export interface Strange {
  readonly mutation: string;
  readonly viewer: ViewerName;
  readonly input: object;
  readonly ofNothing: object;
}

/** An id of the same tenant and type that belongs to nothing. */
const nothingLike = (globalId: string): string => {
  const { type, tenantId } = fromGlobalId(globalId);
  return toGlobalId(type, { tenantId, id: randomUUID() });
};

/** Changes that strangers ask for: each must look like one of what does not exist. */
export function strangeRequests({ here, things, supplier, otherAuthority }: AccessWorld): Strange[] {
  const thing = (phase: Phase, type: string) => things[phase][type] ?? '';
  const asks = (mutation: string, [viewer, phase, type]: readonly [ViewerName, Phase, string], rest: object) => {
    const field = `${type.toLowerCase()}Id`;
    const id = thing(phase, type);
    return { mutation, viewer, input: { [field]: id, ...rest }, ofNothing: { [field]: nothingLike(id), ...rest } };
  };
  const { authorityId: _authority, ...begun } = newTender({ organisation: otherAuthority });
  const ofOther = newTender({ organisation: otherAuthority });
  const grade = { criterionKey: 'quality', grade: '3', reason: 'Shown' };
  const offer = (supplierId: string) => ({
    ...{ supplierId, price: { amount: '100.00', vat: 'EXCLUDES_VAT' } },
    answers: ['quality', 'sv-method'].map((criterionKey) => ({ criterionKey, text: 'An answer' })),
    commitments: [{ measureId: 'jobs-unemployed', quantity: '1', years: 2, places: ['Mereside'] }],
  });
  return [
    asks('updateTender', ['other', 'draft', 'Tender'], { version: 1, title: 'A title of others' }),
    asks('answerNeeds', ['other', 'draft', 'Tender'], { version: 1, answers: [] }),
    asks('setDecisions', ['other', 'draft', 'Tender'], { version: 1 }),
    asks('planTenderBudget', ['other', 'draft', 'Tender'], { version: 1, ...budgetPlan() }),
    asks('reasonCriteria', ['other', 'draft', 'Lot'], { version: 1, measureIds: [] }),
    asks('setDealTerms', ['other', 'draft', 'Tender'], { version: 1 }),
    asks('planTimeline', ['other', 'draft', 'Tender'], { version: 1, dates: plannedDays }),
    asks('setStages', ['other', 'draft', 'Tender'], { version: 1, stages: [] }),
    asks('sendForApproval', ['other', 'draft', 'Tender'], { version: 1 }),
    asks('approveTender', ['other', 'draft', 'Tender'], { version: 1, contentHash: 'sha256:0' }),
    asks('returnTender', ['other', 'draft', 'Tender'], { version: 1, reason: 'Not yet' }),
    asks('commentOnTender', ['other', 'draft', 'Tender'], { section: 'DEAL', words: 'Ours now' }),
    {
      ...{ mutation: 'resolveComment', viewer: 'other', input: { commentId: thing('draft', 'TenderComment') } },
      ofNothing: { commentId: nothingLike(thing('draft', 'TenderComment')) },
    },
    ...aboutDocuments(thing('draft', 'Tender'), thing('draft', 'TenderDocument')),
    asks('publishTender', ['other', 'draft', 'Tender'], { version: 1 }),
    asks('setAwardCriteria', ['other', 'draft', 'Lot'], { version: 1, criteria: CRITERIA, tieBreak: ['price'] }),
    asks('addSocialValueCriterion', ['other', 'draft', 'Lot'], { version: 1, weight: '20' }),
    asks('setPlaceFactors', ['other', 'draft', 'Lot'], { version: 1 }),
    asks('chooseMeasures', ['other', 'draft', 'Lot'], { version: 1, measureIds: ['jobs-unemployed'] }),
    asks('saveSampleBids', ['other', 'draft', 'Lot'], { version: 0, cases: sampleCases() }),
    asks('keepAsTemplate', ['other', 'draft', 'Tender'], { name: 'Theirs' }),
    {
      ...{ mutation: 'removeTemplate', viewer: 'other', input: { templateId: thing('draft', 'TenderTemplate') } },
      ofNothing: { templateId: nothingLike(thing('draft', 'TenderTemplate')) },
    },
    asks('closeTender', ['other', 'published', 'Tender'], { version: 1 }),
    asks('amendTender', ['other', 'published', 'Tender'], { version: 1, reason: 'More', title: 'Theirs' }),
    asks('abandonTender', ['other', 'published', 'Tender'], { version: 1, reason: 'None' }),
    asks('submitBid', ['rival', 'published', 'Lot'], offer(supplier)),
    asks('submitBid', ['bidder', 'draft', 'Lot'], offer(supplier)),
    asks('saveFramework', ['other', 'draft', 'Framework'], { version: 1, title: 'Theirs', ...nothingIn }),
    asks('publishFramework', ['other', 'draft', 'Framework'], { version: 1 }),
    asks('draftFrameworkVersion', ['other', 'draft', 'Framework'], {}),
    asks('prepareNotice', ['other', 'draft', 'Tender'], { type: 'UK1' }),
    asks('reviseNotice', ['other', 'draft', 'Notice'], { version: 1, details: {} }),
    asks('submitNotice', ['other', 'draft', 'Notice'], { version: 1 }),
    copies(otherAuthority, thing('draft', 'Framework')),
    asks('requestScoring', ['other', 'closed', 'Lot'], {}),
    ...(['recordGrade', 'recordAgreedGrade'] as const).flatMap((mutation) => [
      asks(mutation, ['other', 'closed', 'Bid'], grade),
      asks(mutation, ['bidder', 'closed', 'Bid'], grade),
      asks(mutation, ['own', 'published', 'Bid'], grade),
    ]),
    ofOrganisation('createTender', ['other', 'authorityId', here.lead.organisation], begun),
    {
      ...{ mutation: 'createTender', viewer: 'other', input: { ...ofOther, copyOf: thing('draft', 'Tender') } },
      ofNothing: { ...ofOther, copyOf: nothingLike(thing('draft', 'Tender')) },
    },
    ofOrganisation('importNotice', ['other', 'authorityId', here.lead.organisation], { document: smallNotice() }),
    ...aboutOrganisations(here.lead, supplier),
    ...aboutRounds(here.lead, thing('draft', 'PriorityRound'), thing('draft', 'CommunityNeed')),
    ...aboutCouncillors(here.lead, thing('draft', 'Councillor'), thing('draft', 'WardQuestion')),
    {
      ...{ mutation: 'removeMeasureSet', viewer: 'other', input: { setId: thing('draft', 'MeasureSet') } },
      ofNothing: { setId: nothingLike(thing('draft', 'MeasureSet')) },
    },
  ];
}

/** What strangers would do with the documents of others' drafts. */
function aboutDocuments(tenderId: string, documentId: string): Strange[] {
  const viewer = 'other' as const;
  const fileId = toGlobalId('UploadedFile', fromGlobalId(documentId));
  const file = { version: 1, fileId, kind: 'TERMS', title: 'Theirs' };
  const ofNothing = { documentId: nothingLike(documentId), version: 1 };
  return [
    {
      ...{ mutation: 'addTenderDocument', viewer, input: { ...file, tenderId } },
      ofNothing: { ...file, tenderId: nothingLike(tenderId) },
    },
    ...['describeTenderDocument', 'removeTenderDocument'].map((mutation) => ({
      ...{ mutation, viewer, input: { documentId, version: 1 }, ofNothing },
    })),
  ];
}

/** Copies a draft of others into an authority of one’s own. */
const copies = (authorityId: string, copyOf: string): Strange => ({
  ...{ mutation: 'createFramework', viewer: 'other', input: { authorityId, title: 'Copied', copyOf } },
  ofNothing: { authorityId, title: 'Copied', copyOf: nothingLike(copyOf) },
});

/** A framework without content. */
const nothingIn = { themes: [], minimumWeights: [], placeFactors: [] };

const ofOrganisation = (
  mutation: string,
  [viewer, field, id]: readonly [ViewerName, string, string],
  rest: object,
): Strange => ({
  ...{ mutation, viewer, input: { [field]: id, ...rest } },
  ofNothing: { [field]: toGlobalId('Organisation', { id: randomUUID() }), ...rest },
});

/** What strangers would do with others' people, pages and profiles. */
function aboutOrganisations({ organisation, personId }: SignedInPerson, supplier: string): Strange[] {
  const ours = ['other', 'organisationId', organisation] as const;
  const person = { personId: toGlobalId('Person', { id: personId }) };
  const theirSet = { key: 'theirs', name: 'Theirs', publisher: 'One', licence: 'CC0-1.0', contentBase64: 'YQ==' };
  const look = { brandColour: '#14524a', accentColour: '#14524a', font: 'SYSTEM' };
  return [
    ofOrganisation('invitePerson', ours, { email: 'stranger@example.org', roles: ['LEAD'] }),
    ofOrganisation('changeRoles', ours, { ...person, roles: ['LEAD'] }),
    ofOrganisation('removeMember', ours, person),
    ofOrganisation('createFramework', ['other', 'authorityId', organisation], { title: 'Theirs' }),
    ofOrganisation('importMeasureSet', ['other', 'authorityId', organisation], theirSet),
    ofOrganisation('saveTheme', ['other', 'authorityId', organisation], { version: 0, displayName: 'Ours', ...look }),
    ofOrganisation('updateSupplierProfile', ['rival', 'organisationId', supplier], { version: 0, headcount: 3 }),
    ofOrganisation('keepOrganisationSearch', ['rival', 'organisationId', supplier], {
      ...{ name: 'Theirs', search: { words: 'care' } },
    }),
  ];
}

/** What strangers would do with others' rounds of community priorities. */
function aboutRounds({ organisation }: SignedInPerson, roundId: string, needId: string): Strange[] {
  const { authorityId: _authority, ...round } = newRound({ organisation });
  const sheet = {
    channel: 'PAPER',
    batch: 'Theirs',
    sheet: 1,
    receivedOn: new Date().toISOString().slice(0, 10),
    choices: [],
  };
  const decision = { decision: 'SHOW', title: 'Theirs' };
  const ofRound = (mutation: string, rest: object): Strange => ({
    ...{ mutation, viewer: 'other', input: { roundId, ...rest } },
    ofNothing: { roundId: nothingLike(roundId), ...rest },
  });
  return [
    ofOrganisation('openPriorityRound', ['other', 'authorityId', organisation], round),
    ofRound('closePriorityRound', {}),
    ofRound('enterBallot', sheet),
    {
      ...{ mutation: 'moderateNeed', viewer: 'other', input: { needId, ...decision } },
      ofNothing: { needId: nothingLike(needId), ...decision },
    },
  ];
}

/** What strangers would do with others' councillors and their questions. */
function aboutCouncillors({ organisation }: SignedInPerson, councillorId: string, questionId: string): Strange[] {
  const ofCouncillor = (mutation: string, rest: object): Strange => ({
    ...{ mutation, viewer: 'other', input: { councillorId, ...rest } },
    ofNothing: { councillorId: nothingLike(councillorId), ...rest },
  });
  const ofQuestion = (mutation: string, rest: object): Strange => ({
    ...{ mutation, viewer: 'other', input: { questionId, ...rest } },
    ofNothing: { questionId: nothingLike(questionId), ...rest },
  });
  const letter = { question: 'Why?', channel: 'LETTER', askedOn: '2026-06-05', provenance: 'Theirs' };
  return [
    ofOrganisation('addCouncillor', ['other', 'authorityId', organisation], { ward: WARD, name: 'Theirs' }),
    ofCouncillor('changeCouncillor', { name: 'Theirs' }),
    ofCouncillor('recordWardQuestion', letter),
    ofQuestion('answerWardQuestion', { version: 0, words: 'Theirs' }),
    ofQuestion('withholdWardQuestion', { reason: 'ABUSIVE' }),
  ];
}
