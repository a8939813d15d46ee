import { type ExactValue, said } from '../exact-json.js';
import { isCovered, isLightTouch, type Procedure } from '../notice-details.js';
import { amended, type NoticeFacts } from '../notice-facts.js';
import { noticeSum } from '../notice-sum.js';
import { NOTICE_KINDS } from '../notice-type.js';
import { itemPart, lotPart } from './lot-part.js';
import { documentParts } from './document-part.js';
import { noticeDocument, type ReleaseHead } from './notice-document.js';
import { dayEnds, valuePart } from './release-parts.js';
import { requestsDue, stagesInWords } from './stages-part.js';

const LEGAL_BASIS = {
  id: '2023/54',
  scheme: 'UKPGA',
  uri: 'https://www.legislation.gov.uk/ukpga/2023/54/contents',
} as const;

const METHODS: Readonly<Record<Procedure, { readonly method: string; readonly words: string }>> = {
  OPEN: { method: 'open', words: 'Open procedure' },
  COMPETITIVE_FLEXIBLE: { method: 'selective', words: 'Competitive flexible procedure' },
};

/** The tender, as far as its notice tells of it. */
export function tenderPart(facts: NoticeFacts, head: ReleaseHead): ExactValue {
  const { type, tender, details } = facts;
  const { part, tenderStatus } = NOTICE_KINDS[type];
  return said({
    id: tender.reference,
    legalBasis: LEGAL_BASIS,
    title: tender.title,
    description: tender.description,
    status: tenderStatus,
    items: tender.lots.map((lot) => itemPart(lot, facts)),
    value: valuePart(noticeSum(tender.value, details.vatPercent)),
    mainProcurementCategory: tender.category,
    ...(type === 'UK4' ? callPart(facts) : {}),
    ...(type === 'UK12' ? { finalStatusDate: dayEnds(details.terminationDate) } : {}),
    lots: tender.lots.map((lot) => lotPart(lot, facts)),
    communication: said({ futureNoticeDate: futureNotice(facts) }),
    amendments: amendments(facts, head),
    documents: part === 'tender' ? [noticeDocument(type, head), ...documentParts(facts, head)] : [],
  });
}

function callPart(facts: NoticeFacts): { readonly [name: string]: ExactValue } {
  const { tender, details } = facts;
  const procedure = details.procedure && METHODS[details.procedure];
  return {
    procurementMethod: procedure?.method,
    procurementMethodDetails: methodDetails(procedure?.words, facts),
    expressionOfInterestDeadline: requestsDue(tender),
    aboveThreshold: details.regime && isCovered(details.regime),
    specialRegime: isLightTouch(details.regime) ? ['lightTouch'] : [],
    tenderPeriod: said({ endDate: tender.deadline }),
    enquiryPeriod: said({ endDate: tender.enquiryDeadline }),
    submissionMethodDetails: details.submission,
    eligibilityCriteria: tender.conditions.join('\n') || undefined,
    lotDetails: said({ noLotsDivisionRationale: tender.lots.length === 1 ? details.noLotsReason : undefined }),
  };
}

/** The procedure by its name, how the authority describes it, and its stages. */
function methodDetails(procedure: string | undefined, { tender, details }: NoticeFacts): string {
  const described = [procedure, details.process].filter(Boolean).join(': ');
  return [described, stagesInWords(tender)].filter(Boolean).join(' – ');
}

const futureNotice = ({ type, details }: NoticeFacts): string | undefined =>
  type === 'UK1' || type === 'UK3' ? dayEnds(details.futureNoticeDate) : undefined;

/** Why a later release differs from the one before, or why the procurement ends. */
function amendments(facts: NoticeFacts, { id, date }: ReleaseHead): readonly ExactValue[] {
  const { type, details, earlier, changed } = facts;
  const before = type === 'UK12' ? earlier.at(-1) : amended(facts);
  const rationale = type === 'UK12' ? details.terminationReason : details.changeReason;
  if (!before && type !== 'UK12') return [];
  const description = changed.length > 0 ? `Changed: ${changed.join(', ')}` : undefined;
  return [said({ id: '1', date, rationale, description, amendsReleaseID: before?.releaseId, releaseID: id })];
}
