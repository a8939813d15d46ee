/** The opaque id of a row: its GraphQL type, its tenant, its own id. A global row is its own tenant. */
export function toGlobalId(type: string, row: { readonly id: string; readonly tenantId?: string }): string {
  return Buffer.from(`${type}:${row.tenantId ?? row.id}:${row.id}`).toString('base64url');
}
