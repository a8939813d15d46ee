import { fromGlobalId, toGlobalId } from '@commonweal/graphql';

import { budgetPlan } from '../budget-plan.js';
import { newTender, plannedDays } from '../new-tender.js';
import { smallNotice } from '../notice.js';
import { OWN_DETAILS } from '../own-details.js';
import type { SignedInPerson } from '../people.js';
import { CRITERIA, sampleCases } from '../procurement.js';
import type { AccessWorld, Phase, ViewerName } from './access-world.js';
import { nothingLike, ofOrganisation, type Strange } from './strange.js';
import { aboutCouncillors, aboutRounds } from './strange-voices.js';

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
    asks('addLot', ['other', 'draft', 'Tender'], { version: 1, title: 'Theirs' }),
    asks('describeLot', ['other', 'draft', 'Lot'], { version: 1, title: 'Theirs' }),
    asks('removeLot', ['other', 'draft', 'Lot'], { version: 1 }),
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
    asks('publishEngagementAnswer', ['other', 'draft', 'Notice'], { question: 'When?', answer: 'In May' }),
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
    ofOrganisation('saveAuthorityDetails', ['other', 'authorityId', organisation], { version: 0, ...OWN_DETAILS }),
    ofOrganisation('updateSupplierProfile', ['rival', 'organisationId', supplier], { version: 0, headcount: 3 }),
    ofOrganisation('keepOrganisationSearch', ['rival', 'organisationId', supplier], {
      ...{ name: 'Theirs', search: { words: 'care' } },
    }),
  ];
}
