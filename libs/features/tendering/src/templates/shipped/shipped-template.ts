import { type DealTerms, NO_TERMS } from '@commonweal/deal';
import type { StoredContent, StoredCriterion } from '@commonweal/persistence';

import { DEFAULT_METHOD } from '../../criteria/criterion.js';

export type Language = 'en' | 'cy';
export type Words = Readonly<Record<Language, string>>;

/** @property weight percent of the whole */
export interface ShippedQuestion {
  readonly key: string;
  readonly name: Words;
  readonly weight: string;
  readonly text: Words;
  readonly help: Words;
  readonly wordLimit: number;
}

/**
 * A template that comes with the product, in both languages: a price by the lowest, graded questions with weights, and a
 * graded question about social value. The weights make 100.
 */
export interface ShippedTemplate {
  readonly key: string;
  readonly name: Words;
  readonly priceWeight: string;
  readonly questions: readonly ShippedQuestion[];
  readonly socialValue: ShippedQuestion;
  readonly terms: Partial<DealTerms>;
}

const GRADE = { kind: 'grade', max: '5' };
const PRICE: Words = { en: 'Price', cy: 'Pris' };
const LAST_RESORT: Words = { en: 'A draw before two witnesses', cy: 'Tynnu enwau o flaen dau dyst' };

/** What a tender begins with from a shipped template, in one language. */
export function shippedContent(template: ShippedTemplate, language: Language): StoredContent {
  const { name, priceWeight, questions, socialValue, terms } = template;
  const graded = (question: ShippedQuestion, kind: StoredCriterion['kind']): StoredCriterion => ({
    ...{
      key: question.key,
      name: question.name[language],
      kind,
      weight: question.weight,
      parentKey: null,
      scoring: GRADE,
    },
    questions: [{ text: question.text[language], help: question.help[language], wordLimit: question.wordLimit }],
  });
  const price: StoredCriterion = {
    ...{ key: 'price', name: PRICE[language], kind: 'PRICE', weight: priceWeight, parentKey: null, questions: [] },
    scoring: { kind: 'lowest-ratio' },
  };
  const lot = {
    ...{ number: 1, title: name[language], method: DEFAULT_METHOD, precision: 2, tieBreak: ['social-value', 'price'] },
    lastResort: LAST_RESORT[language],
    criteria: [price, ...questions.map((question) => graded(question, 'QUALITY')), graded(socialValue, 'SOCIAL_VALUE')],
    measures: [],
  };
  return { lots: [lot], terms: { ...NO_TERMS, ...terms } };
}
