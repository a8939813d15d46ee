import type { ReactNode } from 'react';

import { MOST_LOTS } from '@commonweal/design';
import {
  Button,
  type FormFault,
  FormPage,
  NotificationBanner,
  PostForm,
  Select,
  useFieldError,
  useTranslator,
} from '@commonweal/ui';

import type { Route } from './+types/lots';
import { inWords, LotFields } from './lot-fields';
import { emptyLotForm, type LotForm } from './lot-form';
import { LotList } from './lot-list';
import { addLot, tenderLots } from './lots.server';
import { ValuesTogether } from './values-together';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  return { tender: await tenderLots(request, params.tenderId), done: url.searchParams.get('done') };
}

export const action = ({ request, params }: Route.ActionArgs) => addLot(request, params.tenderId);

const DONE = ['added', 'saved', 'removed'];

/** The lots of a draft, and a form to add another. */
export default function Lots({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const { tender } = loaderData;
  const done = actionData ? undefined : DONE.find((each) => each === loaderData.done);
  const faults = inWords(actionData?.faults ?? [], translator);
  const form = { ...emptyLotForm(tender.version), ...actionData?.form, version: String(tender.version) };
  const back = { href: `/tenders/${encodeURIComponent(tender.id)}`, name: t('criteriaEditor.back') };
  return (
    <FormPage title={t('lots.title')} of={tender.title} faults={faults} back={back}>
      {done && (
        <NotificationBanner type="success" title={t('ui.success')}>
          {t(`lots.done.${done}`)}
        </NotificationBanner>
      )}
      <p className="govuk-body">{t('lots.lead')}</p>
      {tender.lots.length === 1 && <Reason id={tender.id} />}
      <LotList lots={tender.lots} />
      <ValuesTogether tender={tender} />
      {tender.lots.length < MOST_LOTS ? <Add {...{ tender, form, faults }} /> : <Full />}
    </FormPage>
  );
}

/** A contract in one piece shuts out who could do a part of it: why it is not split is said with the deal. */
function Reason({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslator();
  return (
    <p className="govuk-body">
      {t('lots.one')}{' '}
      <a className="govuk-link" href={`/tenders/${encodeURIComponent(id)}/deal#oneLotReason`}>
        {t('lots.reason')}
      </a>
    </p>
  );
}

const Full = (): ReactNode => <p className="govuk-body">{useTranslator().t('lots.full', { most: MOST_LOTS })}</p>;

interface AddProps extends Pick<Route.ComponentProps['loaderData'], 'tender'> {
  readonly form: LotForm;
  readonly faults: readonly FormFault[];
}

function Add({ tender, form, faults }: AddProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  const others = tender.lots.map(({ id, number, title }) => ({ value: id, children: `${number}: ${title}` }));
  return (
    <section aria-labelledby="add">
      <h2 className="govuk-heading-m" id="add">
        {t('lots.add')}
      </h2>
      <PostForm>
        <LotFields form={form} faults={faults} />
        <Select
          id="copyOf"
          name="copyOf"
          value={form.copyOf}
          label={{ children: t('lots.field.copyOf'), className: 'govuk-label--s' }}
          hint={{ children: t('lots.hint.copyOf') }}
          errorMessage={errorOf('copyOf')}
          items={[{ value: '', children: t('lots.empty') }, ...others]}
        />
        <Button>{t('lots.addIt')}</Button>
      </PostForm>
    </section>
  );
}
