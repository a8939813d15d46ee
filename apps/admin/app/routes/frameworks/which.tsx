import type { ReactNode } from 'react';

import type { BuyerKind } from '@commonweal/client';
import { parseLocalDate } from '@commonweal/calendar';
import {
  Button,
  Checkboxes,
  DayField,
  dayParts,
  ErrorSummary,
  Input,
  Main,
  Select,
  submittedDate,
  typedPounds,
  useTranslator,
  WayBack,
} from '@commonweal/ui';

import { ask } from '../../session/api.server';
import type { Route } from './+types/which';
import { ownAuthority } from './own-authority.server';
import { FrameworkForDocument } from './sets.document';
import { WhichAnswer } from './which-answer';

const BUYERS = [
  'COUNCIL',
  'COMBINED_AUTHORITY',
  'NHS',
  'CENTRAL_GOVERNMENT',
  'OTHER',
] as const satisfies readonly BuyerKind[];
const POUNDS = /^(0|[1-9]\d{0,11})(\.\d{1,2})?$/;

export async function loader({ request, url }: Route.LoaderArgs) {
  const authorityId = await ownAuthority(request);
  const form = formIn(url.searchParams);
  const isAsked = url.searchParams.has('value');
  const faults = isAsked ? faultsIn(form) : [];
  if (!isAsked || faults.length > 0) return { form, faults, answer: null };
  const { date: noticeDate, value, buyer, priceIsAbsolute } = form;
  const variables = { noticeDate, value, buyer, priceIsAbsolute, authorityId };
  return { form, faults, answer: (await ask(FrameworkForDocument, variables, request)).frameworkFor };
}

const formIn = (wishes: URLSearchParams) => ({
  date: submittedDate(wishes, 'date'),
  value: typedPounds(wishes.get('value') ?? ''),
  buyer: BUYERS.find((one) => one === wishes.get('buyer')) ?? 'COUNCIL',
  priceIsAbsolute: wishes.get('absolute') === 'yes',
});

const faultsIn = ({ date, value }: { readonly date: string; readonly value: string }) => [
  ...(parseLocalDate(date).ok ? [] : (['date'] as const)),
  ...(POUNDS.test(value) ? [] : (['value'] as const)),
];

/** Which framework a notice of some date and value falls under, and why. */
export default function Which({ loaderData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { form, faults, answer } = loaderData;
  const title = `${t('frameworks.which.title')} – ${t('serviceName')}`;
  const errorList = faults.map((field) => ({ children: t(`frameworks.which.fault.${field}`), href: `#${field}` }));
  return (
    <>
      <WayBack href="/frameworks">{t('frameworks.back')}</WayBack>
      <Main>
        <title>{faults.length > 0 ? `${t('ui.error')}: ${title}` : title}</title>
        {faults.length > 0 && <ErrorSummary title={t('ui.errorSummary')} errorList={errorList} />}
        <h1 className="govuk-heading-l">{t('frameworks.which.title')}</h1>
        <WhichForm form={form} faults={faults} />
        {answer && <WhichAnswer answer={answer} />}
      </Main>
    </>
  );
}

type Data = Route.ComponentProps['loaderData'];

function WhichForm({ form, faults }: Pick<Data, 'form' | 'faults'>): ReactNode {
  const { t } = useTranslator();
  const field = (name: 'date' | 'value') => ({
    hint: { children: t(`frameworks.which.${name}Hint`) },
    errorMessage: faults.includes(name)
      ? { children: t(`frameworks.which.fault.${name}`), visuallyHiddenText: t('ui.error') }
      : undefined,
  });
  return (
    <form method="get" action="/frameworks/which">
      <DayField name="date" legend={t('frameworks.which.date')} {...field('date')} value={dayParts(form.date)} />
      <Input
        id="value"
        name="value"
        value={form.value}
        label={{ children: t('frameworks.which.value'), className: 'govuk-label--s' }}
        {...field('value')}
        className="govuk-input--width-10"
      />
      <Select
        name="buyer"
        items={BUYERS.map((value) => ({ value, children: t(`frameworks.buyers.${value}`) }))}
        value={form.buyer}
        label={{ children: t('frameworks.which.buyer'), className: 'govuk-label--s' }}
      />
      <Checkboxes
        idPrefix="absolute"
        name="absolute"
        values={form.priceIsAbsolute ? ['yes'] : []}
        items={[{ value: 'yes', children: t('frameworks.which.absolute') }]}
      />
      <Button>{t('frameworks.which.ask')}</Button>
    </form>
  );
}
