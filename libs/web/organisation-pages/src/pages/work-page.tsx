import type { ReactNode } from 'react';

import { Button, CodeChooser, PostForm, useTranslator } from '@commonweal/ui';

import type { Refused } from '../form/fault.js';
import { TextField } from '../form/fields.js';
import type { ReadWork } from '../server/work.js';
import { ProfileForm, Version } from './profile-forms.js';

export interface WorkPageProps {
  readonly loaderData: ReadWork;
  readonly actionData?: Refused;
}

/** What work a supplier looks for: kinds, places and values; opportunities are matched with it. */
export function WorkPage(props: WorkPageProps): ReactNode {
  const { t } = useTranslator();
  const { codes, profile } = props.loaderData;
  const field = { refused: props.actionData };
  return (
    <ProfileForm title="work" {...props}>
      <p className="govuk-body">{t('organisation.work.lede')}</p>
      {(['cpv', 'places'] as const).map((kind) => (
        <CodeChooser
          key={kind}
          {...codes[kind]}
          kind={kind}
          title={t(`organisation.work.${kind}.title`)}
          label={t(`organisation.work.${kind}.label`)}
          hint={t(`organisation.work.${kind}.hint`)}
        >
          <Version {...props.loaderData} />
        </CodeChooser>
      ))}
      <PostForm>
        <Version {...props.loaderData} />
        <h2 className="govuk-heading-m">{t('organisation.work.range')}</h2>
        <TextField
          name="valueFrom"
          label="work.least"
          hint="work.rangeHint"
          value={profile.valueFrom ?? ''}
          {...field}
        />
        <TextField name="valueTo" label="work.most" hint="work.rangeHint" value={profile.valueTo ?? ''} {...field} />
        <Button>{t('organisation.profile.save')}</Button>
      </PostForm>
    </ProfileForm>
  );
}
