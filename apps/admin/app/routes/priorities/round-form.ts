import type { OpenPriorityRoundInput } from '@commonweal/client';
import { londonInstant, parseLocalDate } from '@commonweal/calendar';
import { submittedDate } from '@commonweal/ui';

import { textOf } from './form-faults';

/** A new round as somebody filled it in. */
export interface RoundForm {
  readonly area: string;
  readonly title: string;
  readonly titleCy: string;
  readonly ballotKind: string;
  readonly mostChoices: string;
  readonly opens: string;
  readonly closes: string;
  /** A need a line, with its Welsh after a bar. */
  readonly needs: string;
}

export const EMPTY_ROUND: RoundForm = {
  ...{ area: '', title: '', titleCy: '', ballotKind: '', mostChoices: '5', opens: '', closes: '', needs: '' },
};

/** A field with the key of what is wrong with it. */
export interface RoundFault {
  readonly field: string;
  readonly key: 'day' | 'number' | 'kind';
}

export function roundFormIn(form: FormData): RoundForm {
  const [area, title, titleCy] = [textOf(form, 'area'), textOf(form, 'title'), textOf(form, 'titleCy')];
  return {
    ...{ area, title, titleCy, ballotKind: textOf(form, 'ballotKind'), mostChoices: textOf(form, 'mostChoices') },
    ...{ opens: submittedDate(form, 'opens'), closes: submittedDate(form, 'closes'), needs: textOf(form, 'needs') },
  };
}

const OPENING = '09:00';
const CLOSING = '17:00';

type Wanted = Omit<OpenPriorityRoundInput, 'authorityId'>;

/** The round that the form asks for, or what cannot be read in it. Rounds open at nine and close at five. */
export function roundInput(form: RoundForm): Wanted | { readonly faults: readonly RoundFault[] } {
  const [opensAt, closesAt] = [instantOn(form.opens, OPENING), instantOn(form.closes, CLOSING)];
  const ballotKind = (['APPROVAL', 'RANKED'] as const).find((kind) => kind === form.ballotKind);
  const checks: readonly (readonly [boolean, RoundFault])[] = [
    [ballotKind !== undefined, { field: 'ballotKind', key: 'kind' }],
    [/^\d{1,4}$/.test(form.mostChoices), { field: 'mostChoices', key: 'number' }],
    [opensAt !== null, { field: 'opens', key: 'day' }],
    [closesAt !== null, { field: 'closes', key: 'day' }],
  ];
  const faults = checks.filter(([isRead]) => !isRead).map(([, fault]) => fault);
  if (!ballotKind || !opensAt || !closesAt || faults.length > 0) return { faults };
  const { area, title, titleCy, mostChoices, needs } = form;
  return {
    ...{ area, title, titleCy: titleCy || null, ballotKind, mostChoices: Number(mostChoices) },
    ...{ opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString(), needs: needsIn(needs) },
  };
}

function instantOn(day: string, time: string): Date | null {
  const date = parseLocalDate(day);
  const instant = date.ok ? londonInstant(date.value, time) : date;
  return instant.ok ? instant.value : null;
}

const needsIn = (text: string) =>
  text
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .filter(([title]) => title)
    .map(([title = '', titleCy]) => ({ title, titleCy: titleCy || null }));
