import type { Look } from '@commonweal/client';
import { useMatches } from 'react-router';

/** The look of the authority whose page this is: of the page whose loader gives `look`; null for the pages of all. */
export function useLook(): Look | null {
  for (const { loaderData } of useMatches()) if (hasLook(loaderData)) return loaderData.look;
  return null;
}

function hasLook(data: unknown): data is { readonly look: Look | null } {
  return typeof data === 'object' && data !== null && 'look' in data;
}
