import type { Asking } from '@commonweal/client/server';
import type { Language } from '@commonweal/ui';
import { data } from 'react-router';

import type { Fault, Refused } from '../form/fault.js';

/** What the screens of organisations need of the app that shows them. */
export interface OrganisationApp extends Asking {
  readonly languageOf: (request: Request) => Promise<{ readonly language: Language }>;
}

/** A request about one organisation, or one person of it. */
export interface Visit {
  readonly request: Request;
  readonly params: { readonly id?: string | undefined; readonly personId?: string | undefined };
}

/** The same page again with what is wrong. */
export const refused = (faults: readonly Fault[], kept: Refused['kept'] = {}, status = 400) =>
  data<Refused>({ faults, kept }, { status });

/** There is no such page for whoever asks. */
export const noPage = (): Response => new Response(null, { status: 404 });
