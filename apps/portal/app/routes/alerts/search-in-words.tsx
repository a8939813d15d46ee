import type { ReactNode } from 'react';

import { dateInWords, SummaryList, useTranslator, amountInWords } from '@commonweal/ui';

import type { Wishes } from '../opportunities/wishes';

/** What is looked for, a line for each thing that narrows it. */
export function SearchInWords({ wishes }: { readonly wishes: Wishes }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const day = (date: string) => date && dateInWords(`${date}T12:00:00Z`, translator);
  const pounds = (sum: string) => (/^\d+(\.\d+)?$/.test(plain(sum)) ? amountInWords(plain(sum)) : sum);
  const said = [
    [t('list.search'), wishes.words],
    [t('search.place'), wishes.place],
    [t('search.cpv'), wishes.cpv],
    [t('search.least'), pounds(wishes.least)],
    [t('search.most'), pounds(wishes.most)],
    [t('search.from'), day(wishes.from)],
    [t('search.to'), day(wishes.to)],
    [t('search.vcse'), wishes.vcse ? t('alert.yes') : ''],
    [t('search.sme'), wishes.sme ? t('alert.yes') : ''],
  ].filter(([, value]) => value);
  if (said.length === 0) return <p className="govuk-body">{t('alert.everything')}</p>;
  return <SummaryList rows={said.map(([key, value]) => ({ key: { children: key }, value: { children: value } }))} />;
}

/** A sum without its commas. */
const plain = (sum: string): string => sum.replaceAll(',', '');
