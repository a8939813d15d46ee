import { amountInWords, dateInSentence, dateInWords, moneyInWords, momentInWords } from '@commonweal/ui';

import { type Fact, factsOf } from '../model/blocks.js';
import type { Block, Inline } from '../model/document-model.js';
import { type Words, plain } from '../model/words.js';
import type { OfflineLot, OfflineTender } from './offline-tender.js';

const NOTICE_CODES = ['open', 'selective', 'limited', 'direct'];

/** Who buys, for how much, by when, and how it is known. */
export function keyFacts(tender: OfflineTender, words: Words): readonly Block[] {
  const { buyer, reference, ocid, state, estimatedValue } = tender;
  const fact = (key: string, value: Inline | null): Fact => [words.ours(`fact.${key}`), value];
  return factsOf([
    fact('buyer', words.theirs(buyer.name)),
    fact('reference', plain(reference)),
    fact('ocid', ocid === null ? null : plain(ocid)),
    fact('state', words.ours(`state.${state}`)),
    ...dates(tender, words).map(([key, value]) => fact(key, value)),
    fact('value', estimatedValue ? plain(moneyInWords(estimatedValue, words)) : words.ours('fact.noValue')),
    fact('fund', fund(tender, words)),
    fact('suits', suits(tender, words)),
    fact('procedure', procedure(tender, words)),
    ...foundBy(tender, words).map(([key, value]) => fact(key, value)),
    fact('abandonReason', tender.abandonReason === null ? null : words.theirs(tender.abandonReason)),
  ]);
}

type NamedFact = readonly [key: string, value: Inline | null];

function dates(
  { publishedAt, enquiryDeadline, deadline, closedAt }: OfflineTender,
  words: Words,
): readonly NamedFact[] {
  const moment = (instant: string | null) => (instant === null ? null : plain(momentInWords(instant, words)));
  return [
    ['publishedAt', publishedAt === null ? null : plain(dateInWords(publishedAt, words))],
    ['enquiryDeadline', moment(enquiryDeadline)],
    ['deadline', moment(deadline) ?? words.ours('fact.notSet')],
    ['closedAt', moment(closedAt)],
  ];
}

/** What suppliers find it by besides its words. */
function foundBy({ mainCategory, cpvCodes, placeCodes, lots }: OfflineTender, words: Words): readonly NamedFact[] {
  const named = new Map(lots.flatMap(({ places }) => places.map(({ code, place }) => [code, place?.name] as const)));
  const nameOf = (code: string) => (named.get(code) ? `${named.get(code)} (${code})` : code);
  return [
    ['category', mainCategory === null ? null : words.ours(`terms.category.${mainCategory}`)],
    ['cpv', cpvCodes.length > 0 ? plain(cpvCodes.join(', ')) : null],
    ['places', placeCodes.length > 0 ? words.theirs(placeCodes.map(nameOf).join(', ')) : null],
  ];
}

function fund({ route }: OfflineTender, words: Words): Inline | null {
  if (!route?.fund) return null;
  const { total, capPerBid, matchPercent } = route.fund;
  const amounts = { total: amountInWords(total), cap: amountInWords(capPerBid), match: matchPercent ?? '0' };
  return words.ours('fact.fundInWords', amounts);
}

function suits({ isVcseFriendly, isSmeFriendly }: OfflineTender, { t }: Words): Inline | null {
  const said = [...(isVcseFriendly ? [t('fact.suitsVcse')] : []), ...(isSmeFriendly ? [t('fact.suitsSme')] : [])];
  return said.length === 0 ? null : plain(said.join('; '));
}

function procedure({ route, procurementMethod }: OfflineTender, words: Words): Inline | null {
  if (route) return words.ours(`regime.${route.regime}`);
  if (procurementMethod === null) return null;
  const isCode = NOTICE_CODES.includes(procurementMethod);
  return isCode ? words.ours(`procedure.${procurementMethod}`) : words.theirs(procurementMethod);
}

/** What a lot is worth, where there are others beside it, and how long its contract runs. */
export function lotFacts(lot: OfflineLot, isOnly: boolean, words: Words): readonly Block[] {
  const { estimatedValue, contractStart, contractEnd } = lot;
  const [from, to] = [contractStart, contractEnd].map((day) => day && dateInSentence(`${day}T12:00:00Z`, words));
  return factsOf([
    [words.ours('fact.value'), !isOnly && estimatedValue ? plain(moneyInWords(estimatedValue, words)) : null],
    [words.ours('fact.term'), from && to ? words.ours('fact.termInWords', { from, to }) : null],
  ]);
}
