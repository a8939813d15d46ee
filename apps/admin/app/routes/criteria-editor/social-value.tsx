import type { ReactNode } from 'react';

import {
  Button,
  ErrorSummary,
  Input,
  Main,
  PostForm,
  useEnglishLang,
  useTranslator,
  WayBack,
  Said,
} from '@commonweal/ui';

import type { Route } from './+types/social-value';
import { Demands, proposed } from './demands';
import { draftedLot } from './drafted-lot.server';
import { addSocialValue } from './social-value.server';

const USUAL = { weight: '20', valuedShare: '50', maxGrade: '5', target: '' };
const FIELDS = ['weight', 'valuedShare', 'maxGrade', 'target'] as const;

export const loader = async ({ request, params }: Route.LoaderArgs) => ({
  lot: await draftedLot(request, params.lotId),
});

export const action = ({ request, params }: Route.ActionArgs) => addSocialValue(request, params.lotId);

/** Adds social value to what a lot is judged by; the other weights keep their proportions. */
export default function SocialValue({ loaderData: { lot }, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const { faults = [], wanted = asked(lot.frameworkDemands) } = actionData ?? {};
  const heading = `${t('criteriaEditor.socialValue.title')} – ${t('serviceName')}`;
  const errorList = faults.map(({ field, message }) => ({
    children: <Said>{message}</Said>,
    href: `#${field}`,
  }));
  return (
    <>
      <WayBack href={`/lots/${encodeURIComponent(lot.id)}/criteria`}>{t('criteriaEditor.title')}</WayBack>
      <Main>
        <title>{faults.length > 0 ? `${t('ui.error')}: ${heading}` : heading}</title>
        {faults.length > 0 && <ErrorSummary title={t('ui.errorSummary')} errorList={errorList} />}
        <span className="govuk-caption-l" lang={lang}>
          {lot.title}
        </span>
        <h1 className="govuk-heading-l">{t('criteriaEditor.socialValue.title')}</h1>
        <p className="govuk-body">{t('criteriaEditor.socialValue.lead')}</p>
        <Demands demands={lot.frameworkDemands} />
        <PostForm>
          <input type="hidden" name="version" value={lot.tender.version} />
          {FIELDS.map((field) => (
            <Line key={field} field={field} value={wanted[field]} faults={faults} />
          ))}
          <Button>{t('criteriaEditor.socialValue.add')}</Button>
        </PostForm>
      </Main>
    </>
  );
}

/** The usual entries, with what the frameworks ask in their place. */
function asked(demands: Parameters<typeof proposed>[0]): typeof USUAL {
  const { weight, target } = proposed(demands);
  return { ...USUAL, weight: weight ?? USUAL.weight, target: target ?? USUAL.target };
}

interface LineProps {
  readonly field: (typeof FIELDS)[number];
  readonly value: string;
  readonly faults: readonly { readonly field: string; readonly message: string }[];
}

function Line({ field, value, faults }: LineProps): ReactNode {
  const { t } = useTranslator();
  const own = faults.find((fault) => fault.field === field);
  return (
    <Input
      name={field}
      value={value}
      label={{ children: t(`criteriaEditor.socialValue.${field}`), className: 'govuk-label--s' }}
      hint={{ children: t(`criteriaEditor.socialValue.hint.${field}`) }}
      errorMessage={own && { children: <Said>{own.message}</Said>, visuallyHiddenText: t('ui.error') }}
      prefix={field === 'target' ? { children: '£' } : undefined}
      suffix={field === 'weight' || field === 'valuedShare' ? { children: '%' } : undefined}
      inputMode="decimal"
      className="govuk-input--width-10"
    />
  );
}
