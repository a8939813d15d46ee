import { describe, expect, it } from '@jest/globals';

import { textOf } from '../model/text-of.spec-support.js';
import type { OfflineTender } from './offline-tender.js';
import { DRAFT, LOT, PUBLISHED } from './offline-tender.spec-support.js';
import { TERMS } from './offline-terms.spec-support.js';
import { tenderDocument } from './tender-document.js';

const everybody = { kind: 'public', address: 'https://portal.example/opportunities/1' } as const;
const english = (tender: OfflineTender) => textOf(tenderDocument(tender, 'en', { kind: 'authority' }));
const welsh = textOf(tenderDocument(PUBLISHED, 'cy', everybody));

describe('a tender as a document says beside its lots', () => {
  it('by what it is found', () => {
    const text = english(DRAFT);
    expect(text).toContain('Kinds of work (CPV codes)\n85312000, 55521100');
    expect(text).toContain('What kind it is\nServices');
    expect(text).toContain('Places where it is delivered\nKingston upon Hull (E06000010), E05011111');
    expect(text).toContain('The buyer says it suits');
  });

  it('its terms, what is needed to take part, and how the work is judged', () => {
    const text = english(DRAFT);
    for (const words of [
      'Prices rise by 2.5% a year.',
      'Public liability £5,000,000. You need it when the contract begins, not to bid.',
      'Only voluntary, community and social enterprises may bid.',
      'Finances: Sound accounts. Least turnover in a year: £80,000.',
      'there are 8 weeks.',
      'One kitchen cooks for all.',
      'Meals delivered warm\n98%\nA probe at the door',
    ])
      expect(text).toContain(words);
    expect(english({ ...DRAFT, deal: { ...TERMS.deal, kpis: [], noKpisReason: 'It is short.' } })).toContain(
      'Why there are no key performance indicators: It is short.',
    );
  });

  it('where a lot is carried out and how people of each place reach it, and how much work a bid is', () => {
    const text = english(DRAFT);
    expect(text).toContain('Kingston upon Hull (E06000010): in person, by phone');
    expect(text).toContain('E01012756 (E01012756)');
    expect(text).toContain('A bid is about 14 hours of work, by our estimate: 1 question, about 300 words.');
    expect(welsh).toContain('Kingston upon Hull (E06000010): wyneb yn wyneb, dros y ffôn');
    expect(english({ ...DRAFT, lots: [{ ...LOT, places: [] }] })).not.toContain('in person');
  });

  it('what it stands on: needs and their answers, why its measures, and what was decided before', () => {
    const text = english(DRAFT);
    for (const words of [
      'Somebody to talk to\n1, on 61.5% of ballots\nTaken up. Criterion 2.1 asks for it.',
      'A warm room\n2\nNot answered yet',
      'Not heard: no round of priorities was held here',
      'Apprenticeship weeks: Few people here have work. (IoD 2025)',
      'The impact on equality was assessed. Nobody is worse off.',
      'To be read: EQ 7',
      'People were asked last year.',
      'Can you cook for 200? – Four can.',
    ])
      expect(text).toContain(words);
    expect(welsh).toContain('Rhywun i siarad ag ef');
    expect(welsh).toContain('Wythnosau prentisiaeth: Ychydig o bobl yma sydd â gwaith.');
  });

  it('what the newest notice of each kind says, as far as it was answered', () => {
    const text = english(DRAFT);
    expect(text).toContain('UK4 Tender notice: Being written');
    expect(text).toContain('Town\nHull\nE-mail address for questions\nbuy@council.example');
    expect(text).toContain('First day of the contract\nThursday 1 April 2027');
    expect(text).toContain('How the law treats it\nCovered by the Act');
    expect(text).not.toMatch(/an older town|Postcode/);
    const [edge] = TERMS.notices.edges;
    const accepted = { node: { ...edge!.node, state: 'ACCEPTED' as const, platformId: '2026/N1' } };
    expect(english({ ...DRAFT, notices: { edges: [accepted] } })).toContain('number 2026/N1 on the national platform');
  });

  it('nothing of a notice that is not accepted, in a file that may go round outside', () => {
    expect(english(PUBLISHED)).not.toContain('UK4');
    expect(textOf(tenderDocument(DRAFT, 'en', everybody))).not.toContain('UK4');
    expect(welsh).not.toContain('UK4');
  });

  it('what shortens the time for bids, what was changed in public, and why it was abandoned', () => {
    expect(english(DRAFT)).toContain('All documents come with the notice.');
    expect(english(DRAFT)).not.toContain('Not public yet.');
    const amendments = [{ reason: 'A later day.', publishedAt: '2026-12-02T09:00:00Z' }];
    expect(english({ ...PUBLISHED, amendments })).toContain('2 December 2026: A later day.');
    expect(english({ ...PUBLISHED, state: 'ABANDONED', abandonReason: 'No money.' })).toContain(
      'Why it was abandoned\nNo money.',
    );
  });

  it('nothing where nothing was said', () => {
    const bare: OfflineTender = {
      ...{ ...DRAFT, cpvCodes: [], placeCodes: [], mainCategory: null, criteriaReasons: [] },
      ...{ isVcseFriendly: false, isSmeFriendly: false },
      ...{ placeNeeds: [], decisions: { equality: null, consultation: null, market: null }, notices: { edges: [] } },
    };
    expect(english(bare)).not.toMatch(/CPV|You said|Why these|Before the tender|notices say|says it suits/);
  });
});
