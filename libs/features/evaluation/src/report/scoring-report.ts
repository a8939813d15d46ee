import type { SupplierKind } from '@commonweal/graphql/types';
import {
  leafFractions,
  score,
  type ScoreResult,
  type ScoringInput,
  weightSweep,
  withdrawalTest,
} from '@commonweal/scoring';

import type { ScoringMaterial } from '../bundle/scoring-material.js';
import { confidenceReport } from './confidence-report.js';
import { names, type Names } from './names.js';
import type { ScoringReport } from './report-shape.js';
import { sweepReport } from './sweep-report.js';
import { tieNotes } from './tie-notes.js';
import { warningReport } from './warning-report.js';
import { withdrawalReport } from './withdrawal-report.js';

/** Told how far the report is, in percent of itself. */
export type Progress = (percent: number) => void;

/** More than this many ranked bids and the checks that compare each bid with each other are left out (a warning says so). */
const MOST_BIDS_FOR_PAIRS = 200;

/** What people read of a result: names for ids, sentences for findings, and how firmly it stands. */
export function scoringReport(
  { material, input, result }: { material: ScoringMaterial; input: ScoringInput; result: ScoreResult },
  progress: Progress,
): ScoringReport {
  const known = names(material);
  const scoring = score(input);
  const fractions = leafFractions(input);
  const few = fractions.bidIds.length <= MOST_BIDS_FOR_PAIRS;
  const sweeps = few ? weightSweep(input, fractions).map((sweep) => sweepReport(sweep, known)) : [];
  progress(30);
  const withdrawals = few ? withdrawalTest(input).flatMap((found) => withdrawalReport(found, known)) : [];
  progress(60);
  const confidence = confidenceReport({ input, fractions, scoring, result }, (share) => progress(60 + 40 * share));
  return {
    engine: result.engine,
    precision: scoring.precision,
    leaves: result.leaves.map(({ id, effectiveWeight }) => ({ key: id, ...known.criterion(id), effectiveWeight })),
    bids: result.bids.map((bid) => scoredBid(bid, result, known)),
    ties: result.ties.map((tie) => [...tie]),
    warnings: [
      ...result.warnings.map((warning) => warningReport(warning, known)),
      ...tieNotes(result, material, known),
    ],
    sweeps,
    withdrawals,
    confidence,
  };
}

function scoredBid(bid: ScoreResult['bids'][number], result: ScoreResult, known: Names): ScoringReport['bids'][number] {
  const { supplierName, supplierKind, price, priceVat } = known.bid(bid.id);
  return {
    key: bid.id,
    supplierName,
    supplierKind: (supplierKind ?? null) as SupplierKind | null,
    status: bid.status,
    reason: result.excluded.find(({ id }) => id === bid.id)?.reason ?? null,
    rank: bid.rank,
    total: bid.total,
    price: { amount: price, currency: 'GBP', vat: priceVat },
    socialValue: bid.socialValue,
    points: bid.points.map(({ id, points, of }) => ({ key: id, points, of })),
  };
}
