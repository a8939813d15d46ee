import type { ReactNode } from 'react';

import type { OpportunityQuery } from '@commonweal/client';
import { SummaryList, useEnglishLang, useTranslator } from '@commonweal/ui';

type Details = NonNullable<OpportunityQuery['tender']>['authority']['details'];

/** Who to write to about a tender: what its authority says of itself. */
export function Contact({ details }: { readonly details: Details }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  if (!details) return null;
  const { contactEmail, telephone, website, street, town, postcode } = details;
  const address = [street, town, postcode].filter((line) => line !== '').join(', ');
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('contact.email'), contactEmail && <Linked href={`mailto:${contactEmail}`}>{contactEmail}</Linked>],
    [
      t('contact.telephone'),
      telephone && <Linked href={`tel:${telephone.replaceAll(/[ -]/g, '')}`}>{telephone}</Linked>,
    ],
    [t('contact.website'), website && <Linked href={website}>{website}</Linked>],
    [t('contact.address'), address && <span lang={lang}>{address}</span>],
  ];
  const rows = facts.map(([key, value]) => Boolean(value) && { key: { children: key }, value: { children: value } });
  if (!rows.some(Boolean)) return null;
  return (
    <section className="cw-section">
      <h2 className="govuk-heading-m">{t('contact.title')}</h2>
      <SummaryList rows={rows} />
    </section>
  );
}

function Linked({ href, children }: { readonly href: string; readonly children: string }): ReactNode {
  return (
    <a className="govuk-link" href={href}>
      {children}
    </a>
  );
}
