import { fileInWords } from '../formats/file.js';
import { amountInWords } from '../formats/money.js';
import { momentInWords } from '../formats/moment.js';
import type { Translator } from '../i18n/translator.js';

interface Payment {
  readonly time: string;
  readonly days: number;
}
interface Uplift {
  readonly kind: string;
  readonly percent: string | null;
}
interface Tupe {
  readonly answer: string;
  readonly listAvailable: boolean;
}
interface Insurance {
  readonly kind: string;
  readonly cover: string;
}
interface Term {
  readonly months: number;
  readonly extensionMonths: number;
}
interface Kpi {
  readonly name: string;
  readonly target: string;
  readonly measuredBy: string;
}
interface Place {
  readonly code: string;
  readonly channels: readonly string[];
}

interface Document {
  readonly title: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
}

type Words = (value: never, translator: Translator) => readonly string[];

const text = (value: string): readonly string[] => value.split(/\n{2,}/);
const moment = (value: string, translator: Translator) => [momentInWords(value, translator)];

/** How the value of each field is said, a line each. */
const WORDS: Readonly<Record<string, Words>> = {
  DEADLINE: moment,
  ENQUIRY_DEADLINE: moment,
  TITLE: text,
  DESCRIPTION: text,
  NO_KPIS_REASON: text,
  ONE_LOT_REASON: text,
  PAYMENT: ({ time, days }: Payment, { t }) => [t(`ui.change.payment.${time}`), t('ui.change.days', { days })],
  UPLIFT: ({ kind, percent }: Uplift, { t }) => [t(`ui.change.uplift.${kind}`, { percent: percent ?? '' })],
  TUPE: ({ answer, listAvailable }: Tupe, { t }) => [
    t(`ui.change.tupe.${answer}`),
    ...(listAvailable ? [t('ui.change.tupeList')] : []),
  ],
  INSURANCES: (all: readonly Insurance[], { t }) =>
    all.map(({ kind, cover }) => `${t(`ui.change.insurance.${kind}`)}: ${amountInWords(cover)}`),
  MOBILISATION_WEEKS: (weeks: number, { t }) => [t('ui.change.weeks', { weeks })],
  TERM: ({ months, extensionMonths }: Term, { t }) => [t('ui.change.term', { months, extensionMonths })],
  KPIS: (all: readonly Kpi[]) => all.map(({ name, target, measuredBy }) => `${name} – ${target} – ${measuredBy}`),
  CONDITIONS: (all: readonly { readonly text: string }[]) => all.map((each) => each.text),
  PLACES: (all: readonly Place[], { t }) =>
    all.map(({ code, channels }) => [code, ...channels.map((each) => t(`ui.change.channel.${each}`))].join(', ')),
  DOCUMENTS: (all: readonly Document[], { t }) =>
    all.map((each) =>
      t('ui.change.document', { ...each, file: fileInWords(each), sha256: each.sha256.replace('sha256:', '') }),
    ),
};

/**
 * A value of an amended field in words, a line each.
 *
 * @param field as the graph names it
 * @param json  the value as JSON text; `null` and an empty list say nothing
 */
export function valueInWords(field: string, json: string, translator: Translator): readonly string[] {
  const value = JSON.parse(json) as never;
  if (value === null || value === '') return [translator.t('ui.change.notSaid')];
  const lines = (WORDS[field] ?? text)(value, translator);
  return lines.length > 0 ? lines : [translator.t('ui.change.none')];
}
