import { describe, expect, it } from '@jest/globals';

import { DEAL_RULES, NO_TERMS } from '@commonweal/deal';
import { MILESTONES, REGIMES, TENDER_SUBJECTS, taskOfGap } from '@commonweal/design';
import { NOTICE_RULES, type NoticeGap, noticeGapPath } from '@commonweal/notices';

import { DEFAULT_METHOD } from '../criteria/criterion.js';
import { draftGaps, type ReviewedDraft } from './draft-gaps.js';

const NOW = new Date('2026-12-01T12:00:00Z');
const rules = { method: DEFAULT_METHOD, precision: 2, tieBreak: [], lastResort: null };
const content = { criteria: [], rules, contractValue: null };
const design = {
  ...{ nation: 'ENGLAND', subject: 'SERVICES', authority: 'SUB_CENTRAL', noticeDate: '2026-12-01' },
  ...{ regime: 'ACT_OPEN', stages: [], timeline: null },
};
const need = { need: { id: 'one', title: 'Warmth' } };
const empty = {
  tender: { title: '', buyer: { name: '' }, deadline: null, valuePence: 30_000_000n, valueVat: 'INCLUDES_VAT' },
  design,
  deal: { terms: NO_TERMS, lots: [{ lotId: 'one', places: [] }] },
  lots: [{ lot: { id: 'one' }, content, measures: [] }],
  groundwork: { places: [{ code: 'E06000009', place: null, round: null, needs: [need] }], stored: null },
  call: { details: null, gaps: [] },
} as unknown as ReviewedDraft;

const pathsOf = (more: object = {}) => draftGaps({ ...empty, ...more }, NOW).map(({ path }) => path);
const gap = (id: string, field: NoticeGap['field']): NoticeGap => ({
  ...{ ruleId: id, path: '', field, problem: 'MISSING', source: 'A law', status: 'K' },
  ...{ rule: { en: 'It says so', cy: '' }, fix: { en: 'Say so', cy: '' } },
});

describe('what publication asks for', () => {
  it('is mended in a task, whatever it is and on whatever way', () => {
    const found = REGIMES.flatMap((regime) =>
      TENDER_SUBJECTS.flatMap((subject) => pathsOf({ design: { ...design, regime, subject } })),
    );
    const ofDeal = [...Object.keys(NO_TERMS), 'lots'].map((field) => `$.deal.${field}`);
    const ofDays = MILESTONES.map((day) => `$.route.timeline.${day}`);
    const ofNotice = NOTICE_RULES.map(({ id, field }) => noticeGapPath({ ruleId: id, field }));
    const all = [...found, ...ofDeal, ...ofDays, ...ofNotice];
    expect(all.filter((path) => taskOfGap(path) === null)).toEqual([]);
    expect(all.length).toBeGreaterThan(DEAL_RULES.length + MILESTONES.length);
  });

  it('is found in every part of an empty tender', () => {
    const tasks = new Set(pathsOf().map((path) => taskOfGap(path)?.task.task));
    expect([...tasks].toSorted()).toEqual(
      ['BEFORE', 'CRITERIA', 'NEEDS', 'NOTICES', 'OPEN_TO', 'PLACES', 'ROUTE', 'TERMS', 'TIMELINE', 'WORDS'].toSorted(),
    );
  });

  it('is less of a tender that came from a notice, of whose way nothing is known', () => {
    expect(pathsOf({ design: null }).filter((path) => /deal|notice|decisions|route/.test(path))).toEqual([]);
  });
});

describe('the tender notice', () => {
  const notice = (more: object) => pathsOf(more).filter((path) => path.startsWith('$.notice'));

  it.each([
    ['ACT_OPEN', 'SERVICES', 300_000, ['$.notice']],
    ['LIGHT_TOUCH', 'LIGHT_TOUCH', 800_000, ['$.notice']],
    ['BELOW_THRESHOLD', 'SERVICES', 100_000, ['$.notice']],
    ['BELOW_THRESHOLD', 'SERVICES', 10_000, []],
    ['PROVIDER_SELECTION', 'HEALTH_CARE', 300_000, []],
    ['FUNDING_CALL', 'GRANT', null, []],
  ])('is asked for where the law does: %s, %s, £%s', (regime, subject, pounds, expected) => {
    const valuePence = pounds === null ? null : BigInt(pounds) * 100n;
    const tender = { ...empty.tender, valuePence };
    expect(notice({ tender, design: { ...design, regime, subject } })).toEqual(expected);
  });

  it('is asked for what its own form lacks, and for what no other gap of that task says', () => {
    const call = { details: {}, gaps: [gap('buyer-town', 'town'), gap('cpv', null), gap('deadline', null)] };
    expect(notice({ call })).toEqual(['$.notice.town', '$.notice.cpv']);
    expect(notice({ call: { ...call, details: null } })).toEqual(['$.notice', '$.notice.cpv']);
    expect(notice({ call: { ...call, gaps: [] } })).toEqual([]);
  });
});
