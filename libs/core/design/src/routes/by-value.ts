import { type Threshold, type ThresholdKind, formatLocalDate, thresholdOn } from '@commonweal/calendar';
import { type Pence, formatPounds, parsePounds, pence } from '@commonweal/money';
import { type Result, fail, ok } from '@commonweal/result';

import { type SourcedText, sourcedText } from '../sourced-text.js';
import { grossValue } from './gross-value.js';
import { plainRule, spoken, unknownRule } from './known-rule.js';
import type { Regime } from './regime.js';
import type { RouteAnswer, RouteQuestion, RouteRefused } from './route-answer.js';

type Asked = Result<RouteAnswer, RouteRefused>;

/** A contract of a known value with what it is held against. */
interface Weighed {
  readonly question: RouteQuestion;
  /** Including VAT. */
  readonly gross: Pence;
  readonly threshold: Threshold;
}

/** The regimes by value. @param reasons what was found before */
export function byValue(question: RouteQuestion, reasons: readonly SourcedText[]): Asked {
  const { value, noticeDate } = question;
  if (value === null) return fail(NO_VALUE);
  const gross = grossValue(value, noticeDate);
  if (!gross.ok) return unknownRule(gross.failure.message);
  const threshold = thresholdOn(thresholdKind(question), noticeDate);
  if (!threshold.ok) return unknownRule(threshold.failure.message);

  const weighed = { question, gross: gross.value.gross, threshold: threshold.value };
  const soFar = [...reasons, ...gross.value.reasons, comparison(weighed)];
  return weighed.gross >= poundsOf(threshold.value) ? covered(weighed, soFar) : below(weighed, soFar);
}

const NO_VALUE: RouteRefused = {
  kind: 'RouteRefused',
  message: 'Enter what the contract is expected to be worth: its value decides the route',
  path: ['value'],
  reasons: [],
};

function thresholdKind({ subject, authority }: RouteQuestion): ThresholdKind {
  if (subject === 'WORKS') return 'WORKS';
  if (subject === 'LIGHT_TOUCH') return 'LIGHT_TOUCH';
  return authority === 'CENTRAL' ? 'GOODS_SERVICES_CENTRAL' : 'GOODS_SERVICES_SUB_CENTRAL';
}

function comparison({ question: { noticeDate }, gross, threshold }: Weighed): SourcedText {
  const [value, limit] = [formatPounds(gross), formatPounds(poundsOf(threshold), 'en-GB', { wholePounds: true })];
  const [en, cy] = [formatLocalDate(noticeDate), formatLocalDate(noticeDate, 'cy-GB')];
  return gross >= poundsOf(threshold)
    ? sourcedText(
        threshold,
        `The notice is planned for ${en}. The threshold then is ${limit} including VAT, and ${value} reaches it.`,
        `Bwriedir yr hysbysiad ar gyfer ${cy}. Y trothwy bryd hynny yw ${limit} gan gynnwys TAW, ac mae ${value} yn ei gyrraedd.`,
      )
    : sourcedText(
        threshold,
        `The notice is planned for ${en}. The threshold then is ${limit} including VAT, and ${value} is below it.`,
        `Bwriedir yr hysbysiad ar gyfer ${cy}. Y trothwy bryd hynny yw ${limit} gan gynnwys TAW, ac mae ${value} oddi tano.`,
      );
}

function covered({ question, threshold }: Weighed, reasons: readonly SourcedText[]): Asked {
  const isLight = question.subject === 'LIGHT_TOUCH';
  const rule = plainRule(isLight ? 'LIGHT_TOUCH' : 'TWO_PROCEDURES', question);
  if (!rule.ok) return unknownRule(rule.failure.message);
  const regimes: readonly [Regime, ...Regime[]] = isLight ? ['LIGHT_TOUCH'] : ['ACT_OPEN', 'ACT_COMPETITIVE_FLEXIBLE'];
  return ok({ regimes, threshold, notifiable: null, reasons: [...reasons, spoken(rule.value)] });
}

function below({ question, gross, threshold }: Weighed, reasons: readonly SourcedText[]): Asked {
  const kind = question.authority === 'CENTRAL' ? 'NOTIFIABLE_CENTRAL' : 'NOTIFIABLE_OTHER';
  const from = thresholdOn(kind, question.noticeDate);
  if (!from.ok) return unknownRule(from.failure.message);
  const notifiable = gross >= poundsOf(from.value);
  const rule = plainRule(notifiable ? 'NOTIFIABLE' : 'UNREGULATED', question);
  if (!rule.ok) return unknownRule(rule.failure.message);
  const limit = formatPounds(poundsOf(from.value), 'en-GB', { wholePounds: true });
  const why = sourcedText(from.value, `Contracts are notified from ${limit}.`, `Hysbysir contractau o ${limit}.`);
  return ok({
    ...{ regimes: ['BELOW_THRESHOLD'], threshold, notifiable },
    reasons: [...reasons, why, spoken(rule.value)],
  });
}

/** Thresholds are data of ours, and their own spec reads every one. */
function poundsOf({ poundsIncludingVat }: Threshold): Pence {
  const parsed = parsePounds(poundsIncludingVat);
  return parsed.ok ? parsed.value : pence(0n);
}
