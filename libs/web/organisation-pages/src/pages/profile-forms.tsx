import type { ReactNode } from 'react';

import { Button, PostForm, useTranslator } from '@commonweal/ui';
import { VCSE_KINDS } from '@commonweal/suppliers';

import type { Refused } from '../form/fault.js';
import { DateField, LinesField, SelectField, TextField } from '../form/fields.js';
import { OrganisationPage } from '../form/organisation-page.js';
import { type EntryField, PROFILE_LISTS, type ProfileList } from '../form/profile-lists.js';
import type { EditableProfile } from '../server/profile.js';
import { entriesInWords } from './profile-entries.js';

export interface ProfileFormProps {
  readonly loaderData: EditableProfile;
  readonly actionData?: Refused;
}

/** A page that changes a part of a profile, against the version that it shows. */
export function ProfileForm({
  title,
  children,
  ...props
}: ProfileFormProps & { readonly title: string; readonly children: ReactNode }): ReactNode {
  const { organisation } = props.loaderData;
  const back = { href: `/organisations/${organisation.id}/profile`, to: 'profile.title' };
  return (
    <OrganisationPage title={`profile.${title}`} of={organisation.name} refused={props.actionData} back={back}>
      {children}
    </OrganisationPage>
  );
}

/** The version that a form was written for. */
export const Version = ({ profile: { version } }: EditableProfile): ReactNode => (
  <input type="hidden" name="version" value={version} />
);

/** Size and kind. */
export function AboutPage(props: ProfileFormProps): ReactNode {
  const { t } = useTranslator();
  const { profile } = props.loaderData;
  const field = { refused: props.actionData };
  const kinds = [
    { value: '', text: t('organisation.about.noKind') },
    ...VCSE_KINDS.map((kind) => ({ value: kind, text: t(`organisation.vcseKind.${kind}`) })),
  ];
  return (
    <ProfileForm title="about" {...props}>
      <PostForm>
        <Version {...props.loaderData} />
        <TextField
          name="headcount"
          label="about.headcount"
          hint="about.headcountHint"
          value={String(profile.headcount ?? '')}
          {...field}
        />
        <TextField
          name="turnover"
          label="about.turnover"
          hint="about.poundsHint"
          value={profile.turnover?.amount}
          {...field}
        />
        <TextField
          name="balanceSheet"
          label="about.balanceSheet"
          hint="about.poundsHint"
          value={profile.balanceSheet?.amount}
          {...field}
        />
        <SelectField name="vcseKind" label="about.vcseKind" options={kinds} value={profile.vcseKind ?? ''} {...field} />
        <Button>{t('organisation.profile.save')}</Button>
      </PostForm>
    </ProfileForm>
  );
}

/** Places served. */
export function PlacesPage(props: ProfileFormProps): ReactNode {
  const { t } = useTranslator();
  const value = props.loaderData.profile.places.join('\n');
  return (
    <ProfileForm title="places" {...props}>
      <PostForm>
        <Version {...props.loaderData} />
        <LinesField name="places" label="places.codes" hint="places.hint" value={value} refused={props.actionData} />
        <Button>{t('organisation.profile.save')}</Button>
      </PostForm>
    </ProfileForm>
  );
}

/** The page of one of the lists: what is there, each with a way to take it out, and one more to add. */
export function profileListPage(name: ProfileList['name']) {
  const list = PROFILE_LISTS.find((each) => each.name === name) as ProfileList;
  return function ProfileListPage(props: ProfileFormProps): ReactNode {
    const { t } = useTranslator();
    return (
      <ProfileForm title={name} {...props}>
        <Entries list={list} read={props.loaderData} />
        <PostForm>
          <Version {...props.loaderData} />
          <h2 className="govuk-heading-m">{t('organisation.list.addTitle')}</h2>
          {list.fields.map((field) => (
            <Asked key={field.name} field={field} list={list} {...props} />
          ))}
          <Button>{t('organisation.list.add')}</Button>
        </PostForm>
      </ProfileForm>
    );
  };
}

function Entries({ list, read }: { readonly list: ProfileList; readonly read: EditableProfile }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const entries = entriesInWords(read, list, translator);
  if (entries.length === 0) return <p className="govuk-body">{t('organisation.profile.none')}</p>;
  return (
    <ul className="cw-list">
      {entries.map(([name, words], index) => (
        <li key={index} className="cw-list__item">
          <h2 className="govuk-heading-s">{name}</h2>
          <p className="govuk-body">{words}</p>
          <PostForm>
            <Version {...read} />
            <Button name="remove" value={String(index)} className="govuk-button--secondary govuk-!-margin-bottom-0">
              {t('organisation.list.remove')}
              <span className="govuk-visually-hidden">
                : {name}, {words}
              </span>
            </Button>
          </PostForm>
        </li>
      ))}
    </ul>
  );
}

type AskedProps = ProfileFormProps & { readonly field: EntryField; readonly list: ProfileList };

function Asked({ field, list, loaderData, actionData }: AskedProps): ReactNode {
  const { t } = useTranslator();
  const label = `${list.key}.${field.name}`;
  const common = { name: field.name, label, refused: actionData };
  if (field.as === 'text') return <TextField {...common} />;
  if (field.as === 'date') return <DateField {...common} />;
  const options = field.values
    ? field.values.map((value) => ({ value, text: t(`organisation.${field.words ?? ''}.${value}`) }))
    : loaderData.registers.map(({ scheme, name, example }) => ({ value: scheme, text: `${name} (${example})` }));
  return <SelectField {...common} options={options} />;
}
