import { longTextFaults, MOST_OF_QUESTION } from '@commonweal/voices';

/** A question as somebody filled it in. */
export interface QuestionForm {
  readonly authority: string;
  readonly email: string;
  readonly question: string;
}

/** A field with the key of what is wrong with it. */
export interface QuestionFault {
  readonly field: keyof QuestionForm;
  readonly key: 'authority' | 'email' | 'question' | 'long';
}

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

export const questionFormIn = (form: FormData): QuestionForm => ({
  ...{ authority: textOf(form, 'authority'), email: textOf(form, 'email'), question: textOf(form, 'question') },
});

/** What is wrong before the API is asked. @param authorities ids of those that can be asked */
export function questionFaults(form: QuestionForm, authorities: readonly string[]): QuestionFault[] {
  const { authority, email, question } = form;
  const isLong = question.length > MOST_OF_QUESTION;
  const wrong = longTextFaults(question, { path: '', name: '', most: MOST_OF_QUESTION }).length > 0;
  return [
    ...(authorities.includes(authority) ? [] : [{ field: 'authority', key: 'authority' } as const]),
    ...(email === '' ? [{ field: 'email', key: 'email' } as const] : []),
    ...(wrong ? [{ field: 'question', key: isLong ? 'long' : 'question' } as const] : []),
  ];
}
