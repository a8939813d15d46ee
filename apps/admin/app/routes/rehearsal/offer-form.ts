import type { Offer, OfferRequirements, VatBasis } from '@commonweal/deal';
import { typedPounds } from '@commonweal/ui';

/** What was typed into an offer, by the names of its fields. */
export type TypedOffer = Readonly<Record<string, string>>;

export const VAT_BASES: readonly VatBasis[] = ['EXCLUDES_VAT', 'INCLUDES_VAT'];

/** The fields of a commitment; a measure of which nothing is typed is not offered. */
export const COMMITMENT_FIELDS = ['quantity', 'years', 'places'] as const;
/** Which place of the lot it lands in; further ones, and words, are typed. */
export const LOT_PLACE = 'place';

/** The name of the field for the answer to a question of a criterion. */
export const answerField = (criterionKey: string, question = 1): string => `answer.${criterionKey}.${question}`;
/** The name of a field of a commitment. */
export const commitmentField = (measureId: string, field: string): string => `commitment.${measureId}.${field}`;

/** The offer that a form says, to each question and each measure of the lot. */
export function offerOf(typed: TypedOffer, { questions, measureIds, vat }: OfferRequirements): Offer {
  const text = (name: string) => typed[name] ?? '';
  const offered = measureIds.filter((id) =>
    [...COMMITMENT_FIELDS, LOT_PLACE].some((field) => text(commitmentField(id, field))),
  );
  return {
    price: { amount: typedPounds(text('amount')), vat: VAT_BASES.find((known) => known === text('vat')) ?? vat },
    answers: questions.map(({ criterionKey, number: question }) => ({
      ...{ criterionKey, question, text: text(answerField(criterionKey, question)) },
    })),
    commitments: offered.map((measureId) => ({
      measureId,
      quantity: text(commitmentField(measureId, 'quantity')),
      years: wholeNumber(text(commitmentField(measureId, 'years'))),
      places: [text(commitmentField(measureId, LOT_PLACE)), ...text(commitmentField(measureId, 'places')).split(',')]
        .map((place) => place.trim())
        .filter(Boolean),
    })),
  };
}

/** What is no whole number is none that a rule takes. */
const wholeNumber = (typed: string): number => (/^\d{1,4}$/.test(typed) ? Number(typed) : NaN);

/** The field of the form that a fault's path means: `$.answers[1].text`, `$.commitments[0].years`, `$.price.amount`. */
export function fieldOf(path: string, { answers, commitments }: Offer): string {
  const field = path.slice(path.lastIndexOf('.') + 1);
  const at = Number(/\[(\d+)\]/.exec(path)?.[1]);
  const [answer, commitment] = [answers[at], commitments[at]];
  if (answer && path.startsWith('$.answers')) return answerField(answer.criterionKey, answer.question);
  if (commitment && path.startsWith('$.commitments')) return commitmentField(commitment.measureId, field);
  return field;
}
