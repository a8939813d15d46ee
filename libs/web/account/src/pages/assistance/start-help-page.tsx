import type { ReactNode } from 'react';

import { Button, Checkboxes, InsetText, PostForm, Radios, Textarea, useTranslator } from '@commonweal/ui';

import { AccountPage, useErrorOf } from '../../form/account-page.js';
import type { Refused } from '../../form/fault.js';
import { TextField } from '../../form/fields.js';

const BACK = { href: '/help', of: 'help.given' };
const CHOICES = ['15', '30', '60'];

export interface ConsentData {
  readonly text: { readonly version: string; readonly english: string; readonly welsh: string };
  readonly needsSecondStep: boolean;
}

interface StartProps {
  readonly loaderData: ConsentData;
  readonly actionData?: Refused;
}

/** Begins to act for somebody: who it is, what they agreed to, why, and for how long. */
export function StartHelpPage({ loaderData, actionData }: StartProps): ReactNode {
  const { t } = useTranslator();
  return (
    <AccountPage title="help.title" faults={actionData?.faults} back={BACK}>
      <p className="govuk-body">{t('account.help.lede')}</p>
      {loaderData.needsSecondStep ? <SecondStepNeeded /> : <StartForm text={loaderData.text} refused={actionData} />}
    </AccountPage>
  );
}

function SecondStepNeeded(): ReactNode {
  const { t } = useTranslator();
  return (
    <p className="govuk-body">
      {t('account.help.secondStep')}{' '}
      <a className="govuk-link" href="/account/second-step">
        {t('account.help.secondStepLink')}
      </a>
    </p>
  );
}

type FormProps = Pick<ConsentData, 'text'> & { readonly refused: Refused | undefined };

function StartForm({ text, refused }: FormProps): ReactNode {
  const { t } = useTranslator();
  return (
    <PostForm>
      <h2 className="govuk-heading-m">{t('account.help.who')}</h2>
      <TextField name="email" label="help.email" type="email" autoComplete="off" refused={refused} />
      <TextField
        {...{ name: 'supplierName', label: 'help.supplierName', hint: 'help.supplierHint' }}
        {...{ autoComplete: 'off', refused }}
      />
      <Agreement text={text} refused={refused} />
      <Reason refused={refused} />
      <Minutes refused={refused} />
      <Button>{t('account.help.button')}</Button>
    </PostForm>
  );
}

/** The text in both languages: which one is read out is for the person to say. */
function Agreement({ text, refused }: FormProps): ReactNode {
  const { t, language } = useTranslator();
  const both = [
    ['en', text.english],
    ['cy', text.welsh],
  ] as const;
  const ownFirst = language === 'cy' ? both.toReversed() : both;
  return (
    <>
      <h2 className="govuk-heading-m">{t('account.help.readOut')}</h2>
      {ownFirst.map(([lang, words]) => (
        <InsetText key={lang} lang={lang}>
          {words}
        </InsetText>
      ))}
      <input type="hidden" name="consentVersion" value={text.version} />
      <Checkboxes
        name="consentGiven"
        idPrefix="consentGiven"
        fieldset={{ legend: { children: t('account.help.agreement'), className: 'govuk-fieldset__legend--s' } }}
        errorMessage={useErrorOf(refused?.faults)('consentGiven')}
        items={[{ value: 'yes', children: t('account.help.agreed') }]}
      />
    </>
  );
}

function Reason({ refused }: { readonly refused: Refused | undefined }): ReactNode {
  const { t } = useTranslator();
  return (
    <Textarea
      id="reason"
      name="reason"
      rows={3}
      label={{ children: t('account.help.reason'), className: 'govuk-label--s' }}
      hint={{ children: t('account.help.reasonHint') }}
      value={refused?.kept['reason']}
      errorMessage={useErrorOf(refused?.faults)('reason')}
    />
  );
}

function Minutes({ refused }: { readonly refused: Refused | undefined }): ReactNode {
  const { t } = useTranslator();
  return (
    <Radios
      name="minutes"
      idPrefix="minutes"
      className="govuk-radios--inline"
      fieldset={{ legend: { children: t('account.help.minutes'), className: 'govuk-fieldset__legend--s' } }}
      errorMessage={useErrorOf(refused?.faults)('minutes')}
      value={refused?.kept['minutes'] ?? '60'}
      items={CHOICES.map((value) => ({ value, children: t('account.help.minutesChoice', { minutes: value }) }))}
    />
  );
}
