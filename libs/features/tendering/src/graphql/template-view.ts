import { fromGlobalId, toGlobalId } from '@commonweal/graphql';
import type { StoredContent, TenderTemplate } from '@commonweal/persistence';

import { type ShippedInLanguage, shippedTemplate } from '../templates/shipped/shipped-templates.js';

const countsOf = ({ lots }: StoredContent) => {
  const criteria = lots.flatMap((lot) => lot.criteria);
  const questions = criteria.flatMap((criterion) => criterion.questions);
  return { lots: lots.length, criteria: criteria.length, questions: questions.length };
};

/** A template of an authority's own as the API shows it. */
export const ownTemplateView = (template: TenderTemplate) => ({
  ...{ id: toGlobalId('TenderTemplate', template), name: template.name, isShipped: false, language: null },
  ...{ ...countsOf(template.content), keptAt: template.createdAt },
});

/** A template that comes with the product as the API shows it. */
export const shippedTemplateView = ({ id, name, language, content }: ShippedInLanguage) => ({
  ...{ id, name, isShipped: true, language, ...countsOf(content), keptAt: null },
});

/** The template of an id; a shipped one by its id alone. @throws a GraphQL BAD_USER_INPUT for what is no such id */
export const templateOf = (id: string) => (shippedTemplate(id) ? id : fromGlobalId(id, 'TenderTemplate'));
