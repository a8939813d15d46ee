import type { RecordWardQuestionInput } from '@commonweal/client';
import { parseLocalDate } from '@commonweal/calendar';
import { submittedDate } from '@commonweal/ui';
import { longTextFaults, MOST_OF_QUESTION } from '@commonweal/voices';

import { textOf } from '../priorities/form-faults';

/** A question as somebody notes it. */
export interface NoteForm {
  readonly councillor: string;
  readonly question: string;
  readonly language: string;
  readonly channel: string;
  readonly asked: string;
  readonly provenance: string;
}

export const EMPTY_NOTE: NoteForm = {
  ...{ councillor: '', question: '', language: 'EN', channel: '', asked: '', provenance: '' },
};

/** How a question came in that staff note. */
export const NOTED_CHANNELS = ['LETTER', 'EMAIL', 'MEETING'] as const;

/** A field with the key of what is wrong with it. */
export interface NoteFault {
  readonly field: keyof NoteForm;
  readonly key: keyof NoteForm;
}

export const noteFormIn = (form: FormData): NoteForm => ({
  ...{ councillor: textOf(form, 'councillor'), question: textOf(form, 'question') },
  ...{ language: textOf(form, 'language'), channel: textOf(form, 'channel') },
  ...{ asked: submittedDate(form, 'asked'), provenance: textOf(form, 'provenance') },
});

/** The question that the form notes, or what cannot be read in it. @param councillors ids of those on the list */
export function noteInput(
  form: NoteForm,
  councillors: readonly string[],
): RecordWardQuestionInput | { readonly faults: readonly NoteFault[] } {
  const channel = NOTED_CHANNELS.find((each) => each === form.channel);
  const { councillor: councillorId, question, asked: askedOn, provenance } = form;
  const isText = longTextFaults(question, { path: '', name: '', most: MOST_OF_QUESTION }).length === 0;
  const checks: readonly (readonly [boolean, keyof NoteForm])[] = [
    [councillors.includes(councillorId), 'councillor'],
    [isText, 'question'],
    [channel !== undefined, 'channel'],
    [parseLocalDate(askedOn).ok, 'asked'],
  ];
  const faults = checks.filter(([isRead]) => !isRead).map(([, field]) => ({ field, key: field }));
  if (!channel || faults.length > 0) return { faults };
  return { councillorId, question, language: form.language === 'CY' ? 'CY' : 'EN', channel, askedOn, provenance };
}
