import type { ReactNode } from 'react';

import { InsetText, SummaryList, amountInWords, useTranslator } from '@commonweal/ui';

import { OrganisationPage } from '../form/organisation-page.js';
import { PROFILE_LISTS } from '../form/profile-lists.js';
import type { ReadProfile } from '../server/profile.js';
import { Said } from './organisations-page.js';
import { entriesInWords } from './profile-entries.js';
import { TO_ORGANISATIONS } from './register-page.js';

/** What a supplier tells of itself, with links to change it for whoever may. */
export function ProfilePage({
  loaderData,
  more,
}: {
  readonly loaderData: ReadProfile;
  /** What the app has to add. */
  readonly more?: ReactNode;
}): ReactNode {
  const { t } = useTranslator();
  const { organisation, isOwn, isNew, said } = loaderData;
  return (
    <OrganisationPage title="profile.title" of={organisation.name} back={isOwn ? TO_ORGANISATIONS : undefined}>
      <Said said={said} />
      {isOwn && <p className="govuk-body">{t('organisation.profile.lede')}</p>}
      {isNew && <InsetText>{t('organisation.profile.nothing')}</InsetText>}
      <About {...loaderData} />
      <Lists {...loaderData} />
      <Declarations {...loaderData} />
      {more}
    </OrganisationPage>
  );
}

type Rows = readonly (readonly [string, ReactNode])[];

/** A part of the profile: its facts, and the way to change them. */
function Part({
  name,
  rows,
  read,
}: {
  readonly name: string;
  readonly rows: Rows;
  readonly read: ReadProfile;
}): ReactNode {
  const { t } = useTranslator();
  const title = t(`organisation.profile.${name}`);
  return (
    <section className="cw-section" aria-labelledby={name}>
      <h2 className="govuk-heading-m" id={name}>
        {title}
      </h2>
      {rows.length === 0 ? (
        <p className="govuk-body">{t('organisation.profile.none')}</p>
      ) : (
        <SummaryList rows={rows.map(([key, value]) => ({ key: { children: key }, value: { children: value } }))} />
      )}
      {read.mayEdit && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/organisations/${read.organisation.id}/profile/${name}`}>
            {t('organisation.profile.change')}
            <span className="govuk-visually-hidden">: {title}</span>
          </a>
        </p>
      )}
    </section>
  );
}

function About(read: ReadProfile): ReactNode {
  const { t } = useTranslator();
  const { headcount, turnover, balanceSheet, size, vcseKind, places } = read.profile;
  const unknown = t('organisation.profile.unknown');
  const pounds = (money: { readonly amount: string } | null) => (money ? amountInWords(money.amount) : unknown);
  const about: Rows = [
    [t('organisation.about.headcount'), headcount ?? unknown],
    [t('organisation.about.turnover'), pounds(turnover)],
    [t('organisation.about.balanceSheet'), pounds(balanceSheet)],
    [t('organisation.about.size'), size ? t(`organisation.size.${size}`) : unknown],
    [t('organisation.about.vcseKind'), vcseKind ? t(`organisation.vcseKind.${vcseKind}`) : unknown],
  ];
  return (
    <>
      <Part name="about" rows={about} read={read} />
      <Part name="work" rows={useWork(read)} read={read} />
      <Part
        name="places"
        rows={places.length > 0 ? [[t('organisation.places.codes'), places.join(', ')]] : []}
        read={read}
      />
    </>
  );
}

/** What work it looks for. */
function useWork({ profile: { cpvCodes, valueFrom, valueTo } }: ReadProfile): Rows {
  const { t } = useTranslator();
  const rows: Rows = [
    [t('organisation.work.cpv.title'), cpvCodes.join(', ')],
    [t('organisation.work.least'), valueFrom && amountInWords(valueFrom)],
    [t('organisation.work.most'), valueTo && amountInWords(valueTo)],
  ];
  return rows.filter(([, value]) => Boolean(value));
}

function Lists(read: ReadProfile): ReactNode {
  const translator = useTranslator();
  return PROFILE_LISTS.map((list) => (
    <Part key={list.name} name={list.name} rows={entriesInWords(read, list, translator)} read={read} />
  ));
}

function Declarations(read: ReadProfile): ReactNode {
  const { t } = useTranslator();
  const { declarations, undeclaredGrounds } = read.profile;
  const applying = declarations.filter(({ applies }) => applies);
  const rows: Rows = [
    [t('organisation.declarations.declared'), declarations.length],
    [t('organisation.declarations.undeclared'), undeclaredGrounds.length],
    ...applying.map(({ ground, explanation }) => [t(`organisation.ground.${ground}`), explanation ?? ''] as const),
  ];
  return <Part name="declarations" rows={rows} read={read} />;
}
