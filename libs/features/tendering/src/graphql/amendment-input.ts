import type { DealTerms } from '@commonweal/deal';
import {
  type AmendedDocumentsInput,
  type AmendedTermsInput,
  type AmendTenderInput,
  fromGlobalId,
  type SetDealTermsInput,
} from '@commonweal/graphql';

import type { SentDocuments } from '../amending/amended-documents.js';
import type { SentAmendment } from '../amending/read-amendment.js';
import { sentDeal } from './deal-input.js';

/** An amendment as it is sent: what was left out, or null, stays as it is. */
export function sentAmendment(input: AmendTenderInput): SentAmendment {
  const { reason, title, description, enquiryDeadline, deadline, lots } = input;
  return {
    ...{ reason, title: title ?? undefined, description: description ?? undefined },
    ...{ enquiryDeadline: enquiryDeadline ?? undefined, deadline: deadline ?? undefined },
    terms: sentTerms(input.terms ?? {}),
    lots: (lots ?? []).map(({ lotId, places }) => ({
      lotId: fromGlobalId(lotId, 'Lot').id,
      places: places.map(({ code, channels }) => ({ code, channels: channels ?? [] })),
    })),
    documents: sentDocuments(input.documents ?? {}),
  };
}

const sentDocuments = ({ add, exchange, withdraw }: AmendedDocumentsInput): SentDocuments => ({
  add: (add ?? []).map(({ fileId, titleCy = null, ...said }) => ({
    ...{ ...said, titleCy, file: fromGlobalId(fileId, 'UploadedFile') },
  })),
  exchange: (exchange ?? []).map(({ documentId, fileId, title, titleCy }) => ({
    ...{ document: fromGlobalId(documentId, 'TenderDocument'), file: fromGlobalId(fileId, 'UploadedFile') },
    ...{ title: title ?? undefined, titleCy },
  })),
  withdraw: (withdraw ?? []).map((id) => fromGlobalId(id, 'TenderDocument')),
});

function sentTerms(input: AmendedTermsInput): Partial<DealTerms> {
  const { terms } = sentDeal({ ...input, tenderId: '', version: 0 } as SetDealTermsInput);
  const sent = Object.entries(terms).filter(([name]) => (input[name as keyof AmendedTermsInput] ?? null) !== null);
  return Object.fromEntries(sent);
}
