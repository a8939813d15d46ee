import { describe, expect, it } from '@jest/globals';

import { textOf } from '../model/text-of.spec-support.js';
import type { OfflineLot, OfflineTender } from './offline-tender.js';
import { DRAFT, LOT, PUBLISHED } from './offline-tender.spec-support.js';
import { tenderDocument } from './tender-document.js';

const authority = { kind: 'authority' } as const;
const everybody = { kind: 'public', address: 'https://portal.example/opportunities/1' } as const;
const english = (tender: OfflineTender) => tenderDocument(tender, 'en', authority);
const withLot = (change: Partial<OfflineLot>): OfflineTender => ({ ...DRAFT, lots: [{ ...LOT, ...change }] });

describe('a tender as a document', () => {
  it('says first that a draft is one, and at the foot of each page', () => {
    expect(english(DRAFT).blocks[0]).toMatchObject({ kind: 'notice' });
    expect(english(DRAFT).foot).toBe('CW-7K3M – Draft – Page {{page}} of {{pages}}');
    expect(english(PUBLISHED).blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
    expect(english(PUBLISHED).foot).not.toContain('Draft');
  });

  it('says what is bought by whom, for how much with its VAT basis, and by when on a British clock', () => {
    const text = textOf(english(PUBLISHED));
    for (const words of [
      'Meals and company for older people',
      'Cyngor Tŷ Gŵyr',
      '£410,000 excluding VAT',
      'ocds-h6vhtk-1',
    ])
      expect(text).toContain(words);
    expect(text).toContain('Friday 11 December 2026 at 12 noon (UK time)');
    expect(text).toContain('from Thursday 1 April 2027 to Sunday 31 March 2030');
  });

  it('says which way it is bought and why, with the source, and when what happens', () => {
    const text = textOf(english(DRAFT));
    expect(text).toContain('At or above the threshold. (Schedule 1; read in the source)');
    expect(text).toContain(
      'Final tenders (Bids), by Friday 11 December 2026 at 12 noon (UK time), at most 3 suppliers go on',
    );
    expect(text).toContain('Bids due, at 12 noon UK time\nFriday 11 December 2026\n9');
    expect(textOf(english({ ...DRAFT, route: null }))).not.toContain('Timeline');
  });

  it('has no timeline in the wrong order: what a moved deadline overtook is to be planned anew, after it', () => {
    if (!DRAFT.route) throw new Error('The draft has a route');
    const days = [
      ['PUBLISH', '2027-01-11'],
      ['EVALUATION_END', '2027-03-08'],
      ['DEADLINE', '2027-03-20'],
    ] as const;
    const dates = days.map(([milestone, date]) => ({ milestone, date, workingDays: 5 }));
    const last = { milestone: 'AWARD', date: '2027-03-23', workingDays: 2 } as const;
    const text = textOf(
      english({ ...DRAFT, route: { ...DRAFT.route, timeline: { ...DRAFT.route.timeline, dates: [...dates, last] } } }),
    );
    expect(text).toMatch(
      /Bids due[^]*Saturday 20 March 2027[^]*Assessment done\nTo be planned anew[^]*Award notice[^]*\nTo be planned anew/,
    );
    expect(text).not.toContain('8 March 2027');
  });

  it('says what must be shown to take part, in figures and names, and nothing where nothing must', () => {
    const text = textOf(english(DRAFT));
    for (const words of [
      'Experience: Meals for people at home. At least 2 years of like work. At least 1 like contract.',
      'How far back at most: 5 years. One of them worth £50,000 or more. (Without such a paper',
      'Registration: Safe food. Register or certificate: Food hygiene rating, or its equivalent.',
      'Finances: Sound accounts. Least turnover in a year: £80,000. A parent company, a bank or the like must answer',
    ])
      expect(text).toContain(words);
    expect(textOf(english({ ...DRAFT, deal: { ...DRAFT.deal, conditions: [] } }))).not.toContain(
      'What you need to take part',
    );
  });

  it('says whom it suits, where its buyer has said so', () => {
    expect(textOf(english(DRAFT))).toContain('social enterprises; small and medium-sized enterprises');
    const nobody = { ...DRAFT, isVcseFriendly: false, isSmeFriendly: false };
    expect(textOf(english(nobody))).not.toContain('The buyer says it suits');
  });

  it('says what each criterion is worth in the whole, and how it is scored', () => {
    const text = textOf(english(DRAFT));
    expect(text).toContain('2.1 The service people get\nQuality\n75% of 2\nworth 45% of the whole');
    expect(text).toContain('Marked from 0 to 5. A mark earns its share of 5. A bid with less than 2 is not ranked.');
    expect(text).toContain('Equal bids are parted by, in this order: Quality, the lowest price.');
    expect(text).toContain('Bids that are still equal: a draw.');
    expect(textOf(english(withLot({ criteria: [], measures: [], frameworkDemands: [] })))).toContain(
      'no award criteria yet',
    );
  });

  it('asks each question with its help and the most words of an answer', () => {
    const text = textOf(english(DRAFT));
    expect(text).toContain('How will you find people who eat alone? (at most 300 words) Say who looks.');
    expect(textOf(tenderDocument(DRAFT, 'cy', authority))).toContain('(dim mwy na 300 gair)');
  });

  it('names the fingerprint of criteria that are locked', () => {
    expect(textOf(english(PUBLISHED))).toContain('a3'.repeat(32));
    expect(textOf(english({ ...DRAFT, documents: [] }))).not.toContain('SHA-256');
  });

  it('shows beside every value the year of its prices, its source, its licence and how far it can be trusted', () => {
    expect(textOf(english(DRAFT))).toContain(
      'Apprenticeship weeks\n£123.45 for one week, in 2019 prices\nUnit Cost Database 2.3.1. Licence: OGL v3.0. How far it can be trusted: Modelled',
    );
  });

  it('never shows a value whose licence does not let it out', () => {
    const measures = LOT.measures.map(({ measure }) => ({ measure: { ...measure, licence: 'CC BY-NC-ND 4.0' } }));
    const text = textOf(english(withLot({ measures })));
    expect(text).not.toContain('123.45');
    expect(text).toContain('The licence (CC BY-NC-ND 4.0) does not allow this to be shown here.');
  });

  it('says of files that changes brought, exchanged and withdrew', () => {
    const [file] = PUBLISHED.documents;
    const newer = { ...file!, id: 'newer', title: 'What we want now', since: 2 };
    const old = { ...file!, until: 2, replacedBy: 'newer' };
    const earlierDocuments = [old, { ...old, id: 'gone', title: 'Terms', replacedBy: null }];
    const text = textOf(english({ ...PUBLISHED, documents: [newer], earlierDocuments }));
    expect(text).toContain('It came with change 2.');
    expect(text).toContain('Part of the tender until change 2; in its place: What we want now.');
    expect(text).toContain('Part of the tender until change 2, when it was withdrawn.');
  });

  it('lists the files that go with it, with what they are and their hashes, and how to get those on request', () => {
    const text = textOf(tenderDocument(PUBLISHED, 'en', { kind: 'authority' }));
    expect(text).toContain(`What we want. Specification. spec.pdf (PDF, 1.2 MB), SHA-256 ${'b4'.repeat(32)}.`);
    expect(text).toContain('Ask the buyer for it');
    expect(textOf(english({ ...PUBLISHED, documents: [] }))).not.toContain('Documents that go with');
  });

  it('says what frameworks ask for', () => {
    expect(textOf(english(DRAFT))).toContain(
      'The Social Value Model. Social value weighs at least 10% of the whole. It does here. Its target for this contract: £20,000',
    );
  });

  it('has a part about the budget for the authority, as long as it is a draft, and for nobody else', () => {
    const text = textOf(english(DRAFT));
    for (const words of [
      'For the authority alone.',
      'Approved by: Decision of the cabinet, CAB 12. All amounts are without VAT.',
      '2027–28\nnone\n£70,000\n–',
      'Whole term\n£120,000\n£126,000\n105%',
      'Over by £6,000.',
      'loses 1,200 hours of support a year; 640 of them in the three most deprived tenths',
    ])
      expect(text).toContain(words);
    const others = [english(PUBLISHED), tenderDocument(DRAFT, 'en', everybody), english({ ...DRAFT, budget: null })];
    for (const document of others) expect(textOf(document)).not.toMatch(/budget|CAB 12|126,000/i);
    expect(textOf(tenderDocument(DRAFT, 'cy', authority))).toContain('£6,000 drosodd.');
  });

  it('tells everybody how to bid and where, its authority not', () => {
    const text = textOf(tenderDocument(PUBLISHED, 'en', everybody));
    expect(text).toContain('Bids can be sent until Friday 11 December 2026 at 12 noon (UK time).');
    expect(text).toContain(everybody.address);
    expect(textOf(english(PUBLISHED))).not.toContain('How to bid');
    const closed = textOf(tenderDocument({ ...PUBLISHED, state: 'CLOSED' }, 'en', everybody));
    expect(closed).toContain('Bids can no longer be sent.');
    expect(closed).not.toContain('you need an account');
  });

  it('has a heading for each lot where there are several', () => {
    const two = english({ ...DRAFT, lots: [LOT, { ...LOT, number: 2, title: 'South', criteria: [] }] });
    expect(textOf(two)).toContain('Lot 1: North');
    expect(textOf(two)).toContain('Lot 2: South');
    expect(textOf(english(DRAFT))).not.toContain('Lot 1');
  });
});
