import type { ReactNode } from 'react';

import { type FormFault, FormPage, useTranslator } from '@commonweal/ui';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { ownAuthority } from '../frameworks/own-authority.server';
import { faultsOf } from '../priorities/form-faults';
import type { Route } from './+types/new-question';
import { CouncillorsDocument } from './councillors.document';
import { EMPTY_NOTE, type NoteFault, type NoteForm, noteFormIn, noteInput } from './note-form';
import { NoteFields } from './note-fields';
import { RecordQuestionDocument } from './questions.document';

async function listed(request: Request) {
  return (await ask(CouncillorsDocument, { authorityId: await ownAuthority(request) }, request)).councillors;
}

export const loader = async ({ request }: Route.LoaderArgs) => ({ councillors: await listed(request) });

interface Refused {
  readonly form: NoteForm;
  readonly unread: readonly NoteFault[];
  readonly told: readonly FormFault[];
}

const refused = (form: NoteForm, { unread = [], told = [] }: Partial<Refused>) =>
  data<Refused>({ form, unread, told }, { status: 400 });

export async function action({ request }: Route.ActionArgs) {
  const form = noteFormIn(await request.formData());
  const councillors = await listed(request);
  const input = noteInput(
    form,
    councillors.map(({ id }) => id),
  );
  if ('faults' in input) return refused(form, { unread: input.faults });
  const { recordWardQuestion: ended } = await ask(RecordQuestionDocument, { input }, request);
  if (ended.__typename === 'RecordWardQuestionSuccess')
    return redirect(`/questions/${encodeURIComponent(ended.question.id)}`);
  return refused(form, { told: faultsOf(ended, { askedOn: 'asked', councillorId: 'councillor' }) });
}

/** Noting a question that came by letter, by e-mail or at a meeting. */
export default function NewQuestion({ loaderData: { councillors }, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const unread = actionData?.unread.map(({ field, key }) => ({ field, words: t(`questions.fault.${key}`) })) ?? [];
  const faults = [...unread, ...(actionData?.told ?? [])];
  const back = { href: '/questions', name: t('questions.title') };
  return (
    <FormPage title={t('questions.note.title')} faults={faults} back={back}>
      {councillors.length === 0 ? (
        <p className="govuk-body">
          <a className="govuk-link" href="/councillors">
            {t('questions.note.listFirst')}
          </a>
        </p>
      ) : (
        <NoteFields councillors={councillors} form={actionData?.form ?? EMPTY_NOTE} faults={faults} />
      )}
    </FormPage>
  );
}
