import type { ContentDocument, FieldChange } from '@commonweal/deal';
import { toGlobalId } from '@commonweal/graphql';

/** A change as the API shows it. */
export const changeView = ({ field, lot, before, after }: FieldChange, tenantId: string) => {
  const shown = (value: unknown) =>
    JSON.stringify(field === 'DOCUMENTS' ? (value as ContentDocument[]).map(documentView(tenantId)) : value);
  return { field, lot, before: shown(before), after: shown(after) };
};

/** A document with ids of the API. */
const documentView =
  (tenantId: string) =>
  ({ id, replaces, ...said }: ContentDocument) => ({
    ...{ id: toGlobalId('TenderDocument', { tenantId, id }), ...said },
    replaces: replaces && toGlobalId('TenderDocument', { tenantId, id: replaces }),
  });
