import type { ReactNode } from 'react';

import { Button, FormPage, PostForm, Textarea, useFieldError, useTranslator, WarningText } from '@commonweal/ui';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { TenderDocument } from '../tender/tender.document';
import type { Route } from './+types/abandon';
import { AbandonTenderDocument, AmendableTenderDocument } from './amend.document';
import { faultWords } from './fault-words';

const OVER = new Set(['CONTRACTED', 'ABANDONED']);

export async function loader({ request, params }: Route.LoaderArgs) {
  const { tender } = await ask(TenderDocument, { id: params.tenderId }, request);
  if (!tender || OVER.has(tender.state)) throw new Response(null, { status: 404 });
  const { id, title, state } = tender;
  return { id, title, state };
}

export async function action({ request, params: { tenderId } }: Route.ActionArgs) {
  const reason = String((await request.formData()).get('reason') ?? '').trim();
  if (reason === '') return data({ reason, faults: [{ field: 'reason', key: 'reason' }] }, { status: 400 });
  const { tender } = await ask(AmendableTenderDocument, { id: tenderId }, request);
  if (!tender) throw new Response(null, { status: 404 });
  const input = { tenderId, version: tender.version, reason };
  const { abandonTender } = await ask(AbandonTenderDocument, { input }, request);
  if (abandonTender.__typename === 'AbandonTenderSuccess') return redirect(`/tenders/${encodeURIComponent(tenderId)}`);
  const [fault] = abandonTender.__typename === 'InvalidInput' ? abandonTender.faults : [];
  const { message } = fault ?? abandonTender;
  return data({ reason, faults: [{ field: 'reason', message }] }, { status: fault ? 400 : 409 });
}

/** Asks for the reason before a procurement is ended without a contract. */
export default function Abandon({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const faults = faultWords(actionData?.faults ?? [], t);
  const errorOf = useFieldError(faults);
  const back = { href: `/tenders/${encodeURIComponent(loaderData.id)}`, name: t('criteriaEditor.back') };
  return (
    <FormPage title={t('amend.abandonTitle')} of={loaderData.title} faults={faults} back={back}>
      <WarningText iconFallbackText={t('ui.warning')}>{t('amend.abandonWarning')}</WarningText>
      <p className="govuk-body">{t(loaderData.state === 'DRAFT' ? 'amend.abandonDraft' : 'amend.abandonTold')}</p>
      <PostForm>
        <Textarea
          id="reason"
          name="reason"
          value={actionData?.reason ?? ''}
          label={{ children: t('amend.field.reason') }}
          hint={{ children: t('amend.reasonHint') }}
          errorMessage={errorOf('reason')}
          rows={3}
        />
        <Button className="govuk-button--warning">{t('amend.abandonButton')}</Button>
      </PostForm>
    </FormPage>
  );
}
