import { isCovered, type Regime } from '../notice-details.js';
import { answerOf, missingCriteria, wrongContractDays } from './call-breaches.js';
import { deadlineBreach } from './deadline-breach.js';
import { FROM, isAnswered, isSaid, MISSING, type NoticeRule, UK4 } from './notice-rule.js';
import { regimeBreach } from './regime-breach.js';

/** Below the threshold section 20 does not hold: no procedure of the Act is followed. */
const isBelow = (regime: Regime | null): boolean => regime !== null && !isCovered(regime);

const CALL = {
  ...FROM,
  types: UK4,
  source: 'Procurement Regulations 2024, reg. 18 and 19',
  status: 'K',
} as const;

/** What the call for tenders says. */
export const CALL_RULES: readonly NoticeRule[] = [
  {
    ...CALL,
    id: 'deadline',
    path: 'tender.tenderPeriod.endDate',
    field: null,
    rule: {
      en: 'Bids are open for the least time that the law allows, or longer',
      cy: 'Mae’r cyfnod tendro o leiaf mor hir ag y mae’r gyfraith yn ei ganiatáu',
    },
    fix: { en: 'Set a deadline in the tender', cy: 'Pennwch ddyddiad cau yn y tendr' },
    source: 'Procurement Act 2023, s.54',
    broken: deadlineBreach,
  },
  {
    ...CALL,
    id: 'documents-with-notice',
    path: 'tender.documents',
    field: 'documentsWithNotice',
    rule: {
      en: 'It is known whether all tender documents come with the notice: it decides how long bids are open',
      cy: 'Mae’n hysbys a yw’r holl ddogfennau tendro’n dod gyda’r hysbysiad: dyna sy’n pennu hyd y cyfnod tendro',
    },
    fix: { en: 'Answer yes or no', cy: 'Atebwch ydyn neu nac ydyn' },
    source: 'Procurement Act 2023, s.54; Procurement Regulations 2024, reg. 23',
    broken: isAnswered('documentsWithNotice'),
  },
  {
    ...CALL,
    id: 'regime',
    path: 'tender.aboveThreshold',
    field: 'regime',
    rule: {
      en: 'The notice says whether the Act covers the procurement, as its value asks for',
      cy: 'Mae’r hysbysiad yn dweud a yw’r Ddeddf yn cwmpasu’r caffaeliad, fel y mae ei werth yn galw amdano',
    },
    fix: {
      en: 'Choose covered, light touch or below threshold',
      cy: 'Dewiswch dan y Ddeddf, cyffyrddiad ysgafn neu o dan y trothwy',
    },
    source: 'Procurement Act 2023, s.3 and Sch. 1',
    broken: regimeBreach,
  },
  {
    ...CALL,
    id: 'procedure',
    path: 'tender.procurementMethod',
    field: 'procedure',
    rule: {
      en: 'The notice of a covered procurement names the procedure',
      cy: 'Mae hysbysiad caffaeliad dan y Ddeddf yn enwi’r weithdrefn',
    },
    fix: { en: 'Choose open or competitive flexible', cy: 'Dewiswch agored neu hyblyg cystadleuol' },
    source: 'Procurement Act 2023, s.20',
    broken: (facts) => (isBelow(facts.details.regime) ? [] : isAnswered('procedure')(facts)),
  },
  {
    ...CALL,
    id: 'process',
    path: 'tender.procurementMethodDetails',
    field: 'process',
    rule: {
      en: 'A competitive flexible procedure is described, with whether there may be negotiation',
      cy: 'Disgrifir gweithdrefn hyblyg gystadleuol, gan ddweud a all fod negodi',
    },
    fix: { en: 'Describe the stages of the process', cy: 'Disgrifiwch gamau’r broses' },
    source: 'Procurement Regulations 2024, reg. 19(2)(c)',
    status: 'R',
    broken: (facts) =>
      facts.details.procedure === 'COMPETITIVE_FLEXIBLE' ? isSaid(({ details }) => details.process)(facts) : [],
  },
  {
    ...CALL,
    id: 'contract-dates',
    path: 'tender.lots[0].contractPeriod',
    field: 'contractStart',
    rule: {
      en: 'Each lot has a first and a last day of its contract, in this order',
      cy: 'Mae gan bob lot ddiwrnod cyntaf ac olaf i’w gontract, yn y drefn hon',
    },
    fix: { en: 'Enter the contract’s first and last day', cy: 'Rhowch ddiwrnod cyntaf ac olaf y contract' },
    broken: wrongContractDays,
  },
  {
    ...CALL,
    id: 'award-criteria',
    path: 'tender.lots[0].awardCriteria.criteria',
    field: null,
    rule: {
      en: 'Each lot has award criteria whose weights make 100',
      cy: 'Mae gan bob lot feini prawf dyfarnu â phwysau sy’n gwneud 100',
    },
    fix: { en: 'Set the lot’s criteria in the tender', cy: 'Pennwch feini prawf y lot yn y tendr' },
    source: 'Procurement Act 2023, s.23',
    broken: missingCriteria,
  },
  {
    ...CALL,
    id: 'submission',
    path: 'tender.submissionMethodDetails',
    field: 'submission',
    rule: {
      en: 'The notice says how and where to send a tender',
      cy: 'Mae’r hysbysiad yn dweud sut a ble i anfon tendr',
    },
    fix: { en: 'Say how tenders are sent in', cy: 'Dywedwch sut yr anfonir tendrau' },
    broken: isSaid(({ details }) => details.submission),
  },
  {
    ...CALL,
    id: 'no-lots-reason',
    path: 'tender.lotDetails.noLotsDivisionRationale',
    field: 'noLotsReason',
    rule: {
      en: 'A covered procurement that is not divided into lots says why',
      cy: 'Mae caffaeliad dan y Ddeddf nad yw wedi’i rannu’n lotiau yn dweud pam',
    },
    fix: { en: 'Give the reason for a single lot', cy: 'Rhowch y rheswm dros un lot' },
    source: 'Procurement Act 2023, s.18',
    broken: ({ tender, details }) =>
      tender.lots.length === 1 && details.regime === 'COVERED' && details.noLotsReason.trim() === '' ? [MISSING] : [],
  },
  {
    ...CALL,
    id: 'suits-sme',
    path: 'tender.lots[0].suitability.sme',
    field: 'sme',
    rule: answerOf('small and medium-sized enterprises', 'fusnesau bach a chanolig').rule,
    fix: answerOf('', '').fix,
    broken: isAnswered('sme'),
  },
  {
    ...CALL,
    id: 'suits-vcse',
    path: 'tender.lots[0].suitability.vcse',
    field: 'vcse',
    rule: answerOf('voluntary, community and social enterprises', 'fentrau gwirfoddol, cymunedol a chymdeithasol').rule,
    fix: answerOf('', '').fix,
    broken: isAnswered('vcse'),
  },
];
