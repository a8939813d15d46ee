import type { ReactNode } from 'react';

import { Button, FormPage, PostForm, useTranslator } from '@commonweal/ui';

import type { Route } from './+types/lot';
import { inWords, LotFields } from './lot-fields';
import { lotFormOf } from './lot-form';
import { changeLot, draftLot } from './lots.server';

export async function loader({ request, params }: Route.LoaderArgs) {
  const lot = await draftLot(request, params.lotId);
  const { tender, number } = lot;
  return { form: lotFormOf(lot, tender.version), number, tender };
}

export const action = ({ request, params }: Route.ActionArgs) => changeLot(request, params.lotId);

/** One lot of a draft: what it is, or that it goes. */
export default function OneLot({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const { tender, number } = loaderData;
  const form = { ...loaderData.form, ...actionData?.form, version: loaderData.form.version };
  const faults = inWords(actionData?.faults ?? [], translator);
  const back = { href: `/tenders/${encodeURIComponent(tender.id)}/lots`, name: t('lots.toList') };
  return (
    <FormPage title={t('lots.changeTitle', { number })} of={tender.title} faults={faults} back={back}>
      <PostForm>
        <LotFields form={form} faults={faults} />
        <Button name="do" value="save">
          {t('lots.save')}
        </Button>
        {tender.lots.length > 1 && <Remove />}
      </PostForm>
    </FormPage>
  );
}

function Remove(): ReactNode {
  const { t } = useTranslator();
  return (
    <>
      <p className="govuk-body">{t('lots.removes')}</p>
      <Button name="do" value="remove" className="govuk-button--warning">
        {t('lots.remove')}
      </Button>
    </>
  );
}
