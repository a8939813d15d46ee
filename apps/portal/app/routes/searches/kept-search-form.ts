import type { SearchAlerts } from '@commonweal/client';

/** When mail comes, in the order of the choices. */
export const ALERTS: readonly SearchAlerts[] = ['AT_ONCE', 'DAILY', 'NEVER'];

/** A search to keep, as the form was sent. */
export interface KeptSearchForm {
  readonly organisationId: string;
  readonly name: string;
  readonly alerts: SearchAlerts;
}

/** What is wrong with it, and the key of the words that say so. */
export interface KeptSearchFault {
  readonly field: 'name' | 'organisation' | undefined;
  readonly words: 'name' | 'organisation' | 'empty' | 'many' | 'refused';
}

const LONGEST_NAME = 100;

/** The choice of a form; each morning where none was made. */
export const alertsIn = (form: FormData): SearchAlerts => ALERTS.find((one) => one === form.get('alerts')) ?? 'DAILY';

/** Reads the form that keeps a search. */
export function keptSearchForm(form: FormData): { readonly sent: KeptSearchForm; readonly faults: KeptSearchFault[] } {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const sent = { organisationId: text('organisation'), name: text('name'), alerts: alertsIn(form) };
  const isNamed = sent.name.length > 0 && sent.name.length <= LONGEST_NAME;
  const faults: KeptSearchFault[] = [
    ...(isNamed ? [] : [{ field: 'name' as const, words: 'name' as const }]),
    ...(sent.organisationId ? [] : [{ field: 'organisation' as const, words: 'organisation' as const }]),
  ];
  return { sent, faults };
}

/** What the graph found wrong, by the path of its first fault. */
export function faultAtPath(path: string | undefined): KeptSearchFault {
  if (path === '$.name') return { field: 'name', words: 'name' };
  if (path === '$.organisationId') return { field: 'organisation', words: 'many' };
  return { field: undefined, words: path === undefined ? 'refused' : 'empty' };
}
