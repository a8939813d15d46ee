import { type AuditLeaf, LEAF_FORMAT } from '@commonweal/audit-tree';

/** An instant as a leaf writes it: in UTC, to the database's microsecond. */
export const instantText = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The columns of `audit_leaf`, named as the leaf names them. */
export const LEAF_COLUMNS = `id, tenant_id as "tenantId", person_id as "personId", on_behalf_of as "onBehalfOf", action,
  object_type as "objectType", object_id as "objectId", tender_id as "tenderId", sealed_lot_id as "sealedLotId",
  ${instantText('recorded_at')} as at, before, after, request_id as "requestId",
  helped_person_id as "helpedPersonId"`;

export type LeafRow = Omit<AuditLeaf, 'format' | 'helpedPersonId'> & { readonly helpedPersonId: string | null };

/** The leaf that a row of `LEAF_COLUMNS` stands for; further columns of the row are left out. */
export const leafOf = (row: LeafRow): AuditLeaf => {
  const { id, tenantId, personId, onBehalfOf, action, objectType, objectId } = row;
  const { tenderId, sealedLotId, at, before, after, requestId, helpedPersonId } = row;
  return {
    ...{ format: LEAF_FORMAT, id, tenantId, personId, onBehalfOf, action, objectType, objectId },
    ...{ tenderId, sealedLotId, at, before, after, requestId },
    ...(helpedPersonId !== null && { helpedPersonId }),
  };
};
