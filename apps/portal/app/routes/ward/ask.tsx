import type { ReactNode } from 'react';

import { FormPage, useTranslator } from '@commonweal/ui';
import { data, redirect } from 'react-router';

import { ask, askWith } from '../../session/api.server';
import { languageOf } from '../../session/language.server';
import type { Route } from './+types/ask';
import { AskFields } from './ask-fields';
import { type QuestionFault, questionFaults, questionFormIn } from './question-form';
import { AskDocument, WardNameDocument } from './ward.document';

/** A ward whose councillors may ask, by which authorities. @throws a 404 for any other place */
async function askable(request: Request, code: string) {
  const { place, wardAuthorities: authorities } = await ask(WardNameDocument, { code }, request);
  if (place?.kind !== 'WARD' || authorities.length === 0) throw new Response(null, { status: 404 });
  return { ward: place, authorities };
}

export async function loader({ request, params, url }: Route.LoaderArgs) {
  return { ...(await askable(request, params.code)), isSent: url.searchParams.has('sent') };
}

export async function action({ request, params: { code } }: Route.ActionArgs) {
  const form = questionFormIn(await request.formData());
  const { authorities } = await askable(request, code);
  const faults = questionFaults(
    form,
    authorities.map(({ id }) => id),
  );
  if (faults.length > 0) return data({ form, faults }, { status: 400 });
  const language = (await languageOf(request)).language === 'cy' ? ('CY' as const) : ('EN' as const);
  const input = { authorityId: form.authority, ward: code, email: form.email, question: form.question, language };
  const { askWardQuestion: ended } = await askWith(null, AskDocument, { input }, request);
  if (ended.__typename === 'AskWardQuestionSuccess') return redirect(`/places/${encodeURIComponent(code)}/ask?sent`);
  if (ended.__typename === 'NotFound')
    return data({ form, faults: [{ field: 'authority', key: 'authority' } as QuestionFault] }, { status: 409 });
  const told = ended.faults.map(({ path }): QuestionFault => {
    const field = path.endsWith('email') ? 'email' : 'question';
    return { field, key: field };
  });
  return data({ form, faults: told }, { status: 400 });
}

/** Where a councillor asks a question, and is told what happens next. */
export default function AskPage({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { ward, authorities, isSent } = loaderData;
  const { t } = useTranslator();
  const back = { href: `/places/${ward.code}`, name: ward.name };
  if (isSent && !actionData)
    return (
      <FormPage title={t('ward.sent.title')} faults={[]} back={back}>
        <p className="govuk-body">{t('ward.sent.lede')}</p>
        <p className="govuk-body">{t('ward.sent.otherwise')}</p>
      </FormPage>
    );
  const faults = (actionData?.faults ?? []).map(({ field, key }) => ({ field, words: t(`ward.fault.${key}`) }));
  return (
    <FormPage title={t('ward.ask.title')} of={ward.name} faults={faults} back={back}>
      <p className="govuk-body">{t('ward.ask.lede')}</p>
      <AskFields authorities={authorities} form={actionData?.form} faults={faults} />
    </FormPage>
  );
}
