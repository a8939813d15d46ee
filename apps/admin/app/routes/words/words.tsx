import type { ReactNode } from 'react';

import {
  Button,
  type FormFault,
  FormPage,
  Input,
  NotificationBanner,
  PostForm,
  Textarea,
  useFieldError,
  useTranslator,
} from '@commonweal/ui';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import type { Route } from './+types/words';
import { type WordsFault, type WordsForm, wordsFaults, wordsFormIn } from './words-form';
import { DraftWordsDocument, UpdateWordsDocument } from './words.document';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const { tender } = await ask(DraftWordsDocument, { id: params.tenderId }, request);
  if (tender?.state !== 'DRAFT') throw new Response(null, { status: 404 });
  const { id, title, description, version } = tender;
  const form: WordsForm = { title, description, version: String(version) };
  return { id, title, form, isSaved: url.searchParams.get('said') === 'saved' };
}

export async function action({ request, params, url }: Route.ActionArgs) {
  const form = wordsFormIn(await request.formData());
  const again = (faults: readonly WordsFault[], status: number) => data({ form, faults }, { status });
  const version = Number(form.version);
  if (!Number.isSafeInteger(version)) return again(['changed'], 409);
  const { title, description } = form;
  const input = { tenderId: params.tenderId, version, title, description };
  const { updateTender: ended } = await ask(UpdateWordsDocument, { input }, request);
  if (ended.__typename === 'UpdateTenderSuccess') return redirect(`${url.pathname}?said=saved`);
  const isTyped = ended.__typename === 'InvalidInput';
  const paths = isTyped ? ended.faults.map(({ path }) => path) : [];
  return again(wordsFaults(ended.__typename, paths), isTyped ? 400 : 409);
}

/** The title of a draft, and what it says is wanted: the words that suppliers search. */
export default function Words({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { id, title, isSaved } = loaderData;
  const { t } = useTranslator();
  // Whoever was told of another's change may save again: then it is the newest version that is replaced.
  const form = { ...loaderData.form, ...actionData?.form, version: loaderData.form.version };
  const faults = (actionData?.faults ?? []).map((fault) => ({
    ...{ field: fieldOf(fault), words: t(`words.fault.${fault}`) },
  }));
  const back = { href: `/tenders/${encodeURIComponent(id)}`, name: t('words.back') };
  return (
    <FormPage title={t('words.title')} of={title} faults={faults} back={back}>
      {isSaved && !actionData && (
        <NotificationBanner type="success" title={t('ui.success')}>
          {t('words.saved')}
        </NotificationBanner>
      )}
      <p className="govuk-body">{t('words.lead')}</p>
      <Fields form={form} faults={faults} />
    </FormPage>
  );
}

const fieldOf = (fault: WordsFault): string | undefined =>
  fault === 'title' || fault === 'description' ? fault : undefined;

function Fields({ form, faults }: { readonly form: WordsForm; readonly faults: readonly FormFault[] }): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  const field = (name: 'title' | 'description') => ({
    ...{ id: name, name, value: form[name], errorMessage: errorOf(name) },
    label: { children: t(`words.field.${name}`), className: 'govuk-label--s' },
    hint: { children: t(`words.hint.${name}`) },
  });
  return (
    <PostForm>
      <input type="hidden" name="version" value={form.version} />
      <Input {...field('title')} />
      <Textarea {...field('description')} rows={12} />
      <Button>{t('words.save')}</Button>
    </PostForm>
  );
}
