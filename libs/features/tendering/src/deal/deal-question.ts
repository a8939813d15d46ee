import { localDate } from '@commonweal/calendar';
import type { DealQuestion } from '@commonweal/deal';
import type { Tender, TenderDesign } from '@commonweal/persistence';

import { tenderValue } from '../design/tender-value.js';

type Valued = Pick<Tender, 'valuePence' | 'valueVat'>;

/** What the rules of a deal hang on: the tender's route and what it is worth. */
export function dealQuestion({ nation, subject, authority, regime, noticeDate }: TenderDesign, tender: Valued) {
  const question: DealQuestion = {
    ...{ nation, subject, authority, regime },
    ...{ noticeDate: localDate(noticeDate), value: tenderValue(tender) },
  };
  return question;
}
