import type { ReactNode } from 'react';

import { EXCLUSION_GROUNDS } from '@commonweal/suppliers';
import { Button, PostForm, Textarea, WarningText, useTranslator } from '@commonweal/ui';

import type { Refused } from '../form/fault.js';
import { CheckboxesField } from '../form/fields.js';
import { useErrorOf } from '../form/organisation-page.js';
import { ProfileForm, type ProfileFormProps, Version } from './profile-forms.js';

const GROUNDS = Object.keys(EXCLUSION_GROUNDS);

/** Which grounds of exclusion apply; then what happened. */
export function DeclarationsPage(props: ProfileFormProps): ReactNode {
  const { t } = useTranslator();
  const chosen = chosenOf(props).filter((ground) => GROUNDS.includes(ground));
  return (
    <ProfileForm title="declarations" {...props}>
      <p className="govuk-body">{t('organisation.declarations.lede')}</p>
      {chosen.length === 0 ? <Choose {...props} /> : <Explain {...props} chosen={chosen} />}
    </ProfileForm>
  );
}

const chosenOf = ({ loaderData, actionData }: ProfileFormProps): readonly string[] =>
  actionData ? (actionData.kept['applies'] ?? []) : loaderData.chosen;

function Choose(props: ProfileFormProps): ReactNode {
  const { t } = useTranslator();
  const values = props.loaderData.profile.declarations.filter(({ applies }) => applies).map(({ ground }) => ground);
  const options = GROUNDS.map((ground) => ({ value: ground, text: t(`organisation.ground.${ground}`) }));
  return (
    <PostForm>
      <Version {...props.loaderData} />
      <CheckboxesField
        name="applies"
        label="declarations.which"
        options={options}
        values={values}
        refused={props.actionData}
      />
      <WarningText iconFallbackText={t('ui.warning')}>{t('organisation.declarations.others')}</WarningText>
      <Button name="intent" value="choose">
        {t('organisation.declarations.declare')}
      </Button>
    </PostForm>
  );
}

function Explain(props: ProfileFormProps & { readonly chosen: readonly string[] }): ReactNode {
  const { t } = useTranslator();
  return (
    <PostForm>
      <Version {...props.loaderData} />
      {props.chosen.map((ground) => (
        <Explanation key={ground} ground={ground} {...props} />
      ))}
      <WarningText iconFallbackText={t('ui.warning')}>{t('organisation.declarations.others')}</WarningText>
      <Button name="intent" value="declare">
        {t('organisation.declarations.declare')}
      </Button>
    </PostForm>
  );
}

function Explanation({ ground, loaderData, actionData }: ProfileFormProps & { readonly ground: string }): ReactNode {
  const { t } = useTranslator();
  const earlier = loaderData.profile.declarations.find((each) => each.ground === ground)?.explanation ?? '';
  return (
    <>
      <input type="hidden" name="applies" value={ground} />
      <Textarea
        {...{ id: ground, name: ground }}
        label={{ children: t(`organisation.ground.${ground}`), className: 'govuk-label--s' }}
        hint={{ children: t('organisation.declarations.explain') }}
        value={kept(actionData, ground) ?? earlier}
        errorMessage={useErrorOf(actionData)(ground)}
      />
    </>
  );
}

const kept = (refused: Refused | undefined, name: string): string | undefined => refused?.kept[name]?.[0];
