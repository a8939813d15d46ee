import { overCap } from '@commonweal/design';
import { parsePounds } from '@commonweal/money';
import type { Fault } from '@commonweal/result';

import { commitmentFaults } from './commitment-faults.js';
import type { OfferRequirements } from './offer-requirements.js';
import type { Offer } from './offer.js';

const MOST_CHARACTERS = 50_000;

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

function answerFaults({ answers }: Offer, { gradedKeys }: OfferRequirements): Fault[] {
  const answered = new Set(answers.map(({ criterionKey }) => criterionKey));
  const missing = gradedKeys
    .filter((key) => !answered.has(key))
    .map((key) => ({ path: '$.answers', message: `The answer to “${key}” is missing` }));
  return [...missing, ...answers.flatMap((answer, index) => oneAnswerFaults(answers, index, gradedKeys))];
}

function oneAnswerFaults(answers: Offer['answers'], index: number, gradedKeys: readonly string[]): Fault[] {
  const { criterionKey = '', text = '' } = answers[index] ?? {};
  const path = `$.answers[${index}]`;
  const length = text.trim().length;
  return [
    ...(gradedKeys.includes(criterionKey)
      ? []
      : [{ path: `${path}.criterionKey`, message: 'This lot asks no such question' }]),
    ...(answers.findIndex((other) => other.criterionKey === criterionKey) === index
      ? []
      : [{ path: `${path}.criterionKey`, message: 'This question is answered twice' }]),
    ...(length >= 1 && text.length <= MOST_CHARACTERS
      ? []
      : [{ path: `${path}.text`, message: `An answer has 1 to ${MOST_CHARACTERS} characters` }]),
  ];
}
