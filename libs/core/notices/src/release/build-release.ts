import { exactJson, type ExactValue, said } from '../exact-json.js';
import { amended, type NoticeFacts } from '../notice-facts.js';
import { NOTICE_KINDS } from '../notice-type.js';
import { authorityPart, buyerPart } from './authority-part.js';
import { noticeDocument, type ReleaseHead } from './notice-document.js';
import { dayEnds } from './release-parts.js';
import { tenderPart } from './tender-part.js';

/**
 * The open contracting release of a notice, as JSON text: what the tender and the details say, and nothing else. Made of
 * what is there, whether or not the notice is complete; a complete one keeps the official schemas.
 *
 * @returns the same text for the same facts, to the byte
 * @see OCDS 1.1.5 with the UK extension
 */
export function buildRelease(facts: NoticeFacts, head: ReleaseHead): string {
  const kind = NOTICE_KINDS[facts.type];
  return exactJson({
    ocid: head.ocid,
    id: head.id,
    date: head.date,
    tag: [amended(facts) ? kind.laterTag : kind.tag],
    initiationType: 'tender',
    parties: [authorityPart(facts)],
    buyer: buyerPart(facts),
    planning: planningPart(facts, head),
    tender: tenderPart(facts, head),
    language: 'en',
  });
}

function planningPart({ type, details }: NoticeFacts, head: ReleaseHead): ExactValue {
  if (NOTICE_KINDS[type].part !== 'planning') return undefined;
  const engagement = said({
    id: '1',
    type: 'engagement',
    title: 'Preliminary market engagement',
    description: details.engagement,
    dueDate: dayEnds(details.engagementEnd),
  });
  return said({ documents: [noticeDocument(type, head)], milestones: type === 'UK2' ? [engagement] : [] });
}
