import { translatorFor } from '@commonweal/ui';
import {
  type Design,
  designOf,
  formulaOf,
  inventedCases,
  PLACEHOLDER_ESTIMATE,
  type SampleCase,
  usualCeiling,
  whatIf,
  withChoice,
} from '@commonweal/what-if';

import { ask } from '../../../session/api.server';
import { languageOf } from '../../../session/language.server';
import { strings } from '../../../strings/strings';
import { estimateOf, type NamedCases, savedCases, type TriedLot, usualCriterion } from './tried-lot';
import { readTrial } from './tried-in-address';
import { WhatIfDocument } from './what-if.document';

/** A lot that the person may design. @throws a 404 for anything else */
export async function triedLot(request: Request, lotId: string): Promise<TriedLot> {
  const { node } = await ask(WhatIfDocument, { lotId }, request);
  if (node?.__typename !== 'Lot' || !node.sampleBids) throw new Response(null, { status: 404 });
  return node;
}

/** The lot's criteria as the engine reads them. */
export const designOfLot = (lot: TriedLot): Design =>
  designOf({
    ...{ ...lot.scoring, criteria: lot.criteria, contractValue: estimateOf(lot) },
    placeRule: lot.placeFactors,
  });

/** The saved sample bids; as long as there are none, invented ones in the language of the page. */
export async function namedCases(request: Request, lot: TriedLot, design: Design): Promise<NamedCases> {
  const saved = savedCases(lot);
  if (saved.length > 0) return { cases: saved, areSaved: true };
  const { language } = await languageOf(request);
  const { t } = translatorFor(language, strings);
  const cases: SampleCase[] = inventedCases(design).map(({ prices, quality, bids }) => ({
    name: t(`whatIf.invented.${quality}`, { prices }),
    bids: bids.map(({ sort, ...bid }) => ({ ...bid, name: t(`whatIf.sort.${sort}`) })),
  }));
  return { cases, areSaved: false };
}

/** What an address or a form asks to be tried on this lot. */
export async function askedTrial(request: Request, lot: TriedLot, asked: URLSearchParams) {
  const design = designOfLot(lot);
  const named = await namedCases(request, lot, design);
  const top = lot.criteria.filter(({ parentKey }) => parentKey === null).map(({ key }) => key);
  const known = { design, top, usual: usualCriterion(lot), cases: named.cases.length };
  return { design, ...named, ...readTrial(asked, known) };
}

/** All that the page shows: what is tried, and what comes of it. */
export async function loadTrial(request: Request, lotId: string) {
  const lot = await triedLot(request, lotId);
  const { design, cases, areSaved, tried, faults } = await askedTrial(request, lot, new URL(request.url).searchParams);
  const { choice, criterion, shown } = tried;
  const canBeTried = lot.criteria.length > 0 && faults.length === 0;
  const outcome = canBeTried ? whatIf({ design: withChoice(design, choice), cases, criterion, shown }) : null;
  const ceiling = usualCeiling(design.contractValue ?? PLACEHOLDER_ESTIMATE);
  return { lot, design, cases, areSaved, tried, faults, outcome, own: formulaOf(design), ceiling };
}

export type Trial = Awaited<ReturnType<typeof loadTrial>>;
