import { overCap } from '@commonweal/design';
import { parsePounds } from '@commonweal/money';
import type { Fault } from '@commonweal/result';

import { answerFaults } from './answer-faults.js';
import { commitmentFaults } from './commitment-faults.js';
import type { OfferRequirements } from './offer-requirements.js';
import type { Offer } from './offer.js';

/** Everything that keeps a bid from being complete, so that it can be mended in one go. No message quotes the bid. */
export function offerFaults(content: Offer, asked: OfferRequirements): Fault[] {
  return [...priceFaults(content, asked), ...answerFaults(content, asked), ...commitmentFaults(content, asked)];
}

function priceFaults({ price }: Offer, { vat, cap }: OfferRequirements): Fault[] {
  const amount = parsePounds(price.amount);
  const over = amount.ok && cap !== null ? overCap(amount.value, { capPerBid: cap }) : null;
  const basis = vat === 'INCLUDES_VAT' ? 'including' : 'excluding';
  return [
    ...(amount.ok ? [] : [{ path: '$.price.amount', message: amount.failure.message }]),
    ...(over ? [{ path: '$.price.amount', message: over.message }] : []),
    ...(price.vat === vat
      ? []
      : [
          {
            path: '$.price.vat',
            message: `Give the price ${basis} VAT: all bids for this lot are compared on that basis`,
          },
        ]),
  ];
}
