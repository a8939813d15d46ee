import type { Viewer } from '@commonweal/auth';

import { tryGlobalId } from '../global-id.js';

/**
 * The organisation that the viewer acts for in a mutation: the first of the viewer's own that an id of the input belongs
 * to; the viewer, where the input names none.
 */
export function actingOrganisation(
  viewer: Viewer,
  { document, variables }: { readonly document: string; readonly variables: object },
): string {
  const literals = [...document.matchAll(/"([\w-]{20,300})"/g)].map(([, text]) => text);
  return firstOwn(viewer, [variables, literals]) ?? viewer.personId;
}

function firstOwn(viewer: Viewer, value: unknown): string | undefined {
  if (typeof value === 'string') return ownTenant(viewer, value);
  for (const part of Object.values(value ?? {})) {
    const found = firstOwn(viewer, part);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Ids are short; a notice of some megabytes need not be taken apart. */
function ownTenant(viewer: Viewer, text: string): string | undefined {
  const tenantId = text.length < 300 ? tryGlobalId(text)?.tenantId : undefined;
  return tenantId !== undefined && viewer.organisationIds.includes(tenantId) ? tenantId : undefined;
}
