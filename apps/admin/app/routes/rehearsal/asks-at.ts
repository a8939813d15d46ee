import type { Offer } from '@commonweal/deal';
import type { FieldName, Language } from '@commonweal/ui';

/** What of a lot names the fields of an offer for it. */
interface NamingLot {
  readonly criteria: readonly {
    readonly key: string;
    readonly name: string;
    readonly questions: readonly { readonly text: string }[];
  }[];
  readonly measures: readonly {
    readonly measure: { readonly id: string; readonly name: string; readonly nameCy: string };
  }[];
}

interface Offered {
  readonly offer: Offer;
  readonly lot: NamingLot;
  readonly language: Language;
}

/** The question or the measure that a fault's path is about: `$.answers[1].text`, `$.commitments[0].years`. */
export function asksAt(path: string, { offer, lot, language }: Offered): FieldName | undefined {
  const [, list, at] = /^\$\.(answers|commitments)\[(\d+)\]/.exec(path) ?? [];
  if (list === 'answers') return questionIn(lot, offer.answers[Number(at)]);
  const { measureId } = offer.commitments[list ? Number(at) : -1] ?? {};
  const measure = lot.measures.find((each) => each.measure.id === measureId)?.measure;
  return measure && { words: language === 'cy' ? measure.nameCy : measure.name };
}

/** A question as whoever buys wrote it; one that has no words is named by its criterion. */
function questionIn({ criteria }: NamingLot, answer: Offer['answers'][number] | undefined): FieldName | undefined {
  const criterion = criteria.find(({ key }) => key === answer?.criterionKey);
  if (!criterion || !answer) return undefined;
  return { words: criterion.questions[answer.question - 1]?.text ?? criterion.name, isEnglish: true };
}
