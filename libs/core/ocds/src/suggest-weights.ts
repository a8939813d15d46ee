import { isBlank } from './json-value.js';
import type { Ledger } from './ledger.js';
import { percentOf, percentText } from './percent.js';
import type { Place } from './place.js';

/** What notices give weights to, in English and Welsh. A percentage next to none of these is not a weight. */
const SUBJECTS =
  /(?:social value|gwerth cymdeithasol|quality|ansawdd|price|pris|cost|technical|technegol|commercial|masnachol|financial|sustainability|cynaliadwyedd|methodology|experience|interview|presentation)/gi;
const PERCENTAGE = /(?<![\d.,])(\d{1,3}(?:\.\d{1,4})?) ?(?:%|per ?cent\b|y cant\b)/gi;
/** Between a subject and its percentage stand a few signs and joining words only: "Quality (weighting): 60%". */
const JOINED = /^(?:[\s\-–—:=("')]|criteri(?:a|on)\b|weight(?:ing|ed)?\b|score\b|is\b|at\b|of\b|pwysoli\b)*$/i;
const REACH = 40;
/** Words beyond are not searched; weights stand near the front. */
const SEARCHED = 20_000;
const MOST = 20;

/**
 * Weights written in running text ("Quality 60%, price 40%", "60% ansawdd"), as suggestions in the report.
 * They are never taken as weights: running text also says "a further 25% capacity".
 */
export function suggestWeights(place: Place, ledger: Ledger): void {
  if (typeof place.value !== 'string') return;
  const text = place.value.slice(0, SEARCHED);
  for (const match of [...text.matchAll(PERCENTAGE)].slice(0, MOST)) suggest(place, { text, match }, ledger);
}

/** A description that is nothing but a number ("60", "60 %") is the weight of its criterion: suggested too. */
export function suggestLoneWeight(place: Place, name: string, ledger: Ledger): void {
  if (typeof place.value !== 'string' || isBlank(place.value)) return;
  const match = /^(\d{1,3}(?:\.\d{1,4})?)\s?%?$/.exec(place.value.trim());
  const percent = percentOf(match?.[1] ?? '');
  if (percent !== undefined)
    ledger.suggest({ path: place.path, name, weight: percentText(percent), quote: place.value.trim() });
}

interface Found {
  readonly text: string;
  readonly match: RegExpExecArray;
}

function suggest(place: Place, { text, match }: Found, ledger: Ledger): void {
  const percent = percentOf(match[1] ?? '');
  const end = match.index + match[0].length;
  const [before, after] = [text.slice(Math.max(0, match.index - REACH), match.index), text.slice(end, end + REACH)];
  const name = subjectBefore(before) ?? subjectAfter(after);
  if (percent === undefined || name === undefined) return;
  const quote = (before + match[0] + after).trim();
  ledger.suggest({ path: place.path, name, weight: percentText(percent), quote });
}

function subjectBefore(before: string): string | undefined {
  const last = [...before.matchAll(SUBJECTS)].at(-1);
  return last && JOINED.test(before.slice(last.index + last[0].length)) ? last[0] : undefined;
}

function subjectAfter(after: string): string | undefined {
  const [first] = after.matchAll(SUBJECTS);
  return first && /^[\s\-–—:)]*(?:for|on|to|of|ar gyfer|am)?\s*$/i.test(after.slice(0, first.index))
    ? first[0]
    : undefined;
}
