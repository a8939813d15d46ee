import type { ReactNode } from 'react';

import { FormPage, NotificationBanner, useTranslator, WarningText } from '@commonweal/ui';

import type { Route } from './+types/place-factors';
import { FactorExample } from './factor-example';
import { FactorFields } from './factor-fields';
import { formOf } from './place-factor-form';
import { changeFactors, exampleOf, factoredLot } from './place-factors.server';
import { countsTheSame, withoutTenth } from './without-effect';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const lot = await factoredLot(request, params.lotId);
  return { lot, form: formOf(lot), example: exampleOf(lot), wasSaved: url.searchParams.has('saved') };
}

export const action = ({ request, params }: Route.ActionArgs) => changeFactors(request, params.lotId);

/** What a benefit counts by where it lands, and what that asks of bidders of any size. */
export default function PlaceFactors({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { lot, example, wasSaved } = loaderData;
  const { form, faults } = actionData ?? { form: loaderData.form, faults: [] };
  const said = faults.map(({ field, message }) => ({
    ...{ field, words: message ?? t('placeFactors.fault') },
    isSaid: message !== undefined,
  }));
  const back = { href: `/lots/${encodeURIComponent(lot.id)}/criteria`, name: t('criteriaEditor.title') };
  const names = new Map(lot.places.flatMap(({ code, place }) => (place ? [[code, place.name] as const] : [])));
  return (
    <FormPage title={t('placeFactors.title')} of={lot.title} faults={said} back={back}>
      {wasSaved && !actionData && (
        <NotificationBanner type="success" title={t('ui.success')}>
          {t(countsTheSame(lot) ? 'placeFactors.savedSame' : 'placeFactors.saved')}
        </NotificationBanner>
      )}
      <p className="govuk-body">{t('placeFactors.lede')}</p>
      <p className="govuk-body">{t('placeFactors.words')}</p>
      <WithoutEffect lot={lot} names={names} />
      {!actionData && <FactorExample lot={lot} example={example} names={names} />}
      <FactorFields form={form} faults={said} names={names} />
    </FormPage>
  );
}

interface WithoutEffectProps {
  readonly lot: Route.ComponentProps['loaderData']['lot'];
  readonly names: ReadonlyMap<string, string>;
}

/** Places that no factor by tenths reaches, and what helps; nothing where the factors go by the places themselves. */
function WithoutEffect({ lot, names }: WithoutEffectProps): ReactNode {
  const { t } = useTranslator();
  const codes = lot.placeFactors?.basis === 'PLACE' ? [] : withoutTenth(lot);
  if (codes.length === 0) return null;
  const places = codes.map((code) => names.get(code) ?? code).join(', ');
  return (
    <WarningText iconFallbackText={t('placeFactors.warning')}>{t('placeFactors.noTenth', { places })}</WarningText>
  );
}
