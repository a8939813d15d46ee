import type { ReactNode } from 'react';

import { Button, Island, PostForm, useTranslator } from '@commonweal/ui';

import { usePasskeys } from './use-passkeys.js';

export interface PasskeyFormProps {
  readonly purpose: 'sign-in' | 'register';
  /** Where it is sent; to this page unless told. */
  readonly action?: string | undefined;
  /** Of the button's words, under `account`. */
  readonly button: string;
  readonly isSecondary?: boolean;
  /** What stands above the button. */
  readonly children?: ReactNode;
}

/** A form that the browser answers with a passkey; hidden until the script that does it is there. */
export function PasskeyForm({ purpose, action, button, isSecondary = false, children }: PasskeyFormProps): ReactNode {
  const { t } = useTranslator();
  usePasskeys();
  return (
    <div data-passkey={purpose} hidden suppressHydrationWarning>
      <div role="alert" data-passkey-problem hidden>
        <p className="govuk-error-message">{t('account.passkey.problem')}</p>
      </div>
      <PostForm action={action}>
        <input type="hidden" name="intent" value="passkey" />
        <input type="hidden" name="response" value="" />
        {children}
        <Button className={isSecondary ? 'govuk-button--secondary' : ''}>{t(`account.${button}`)}</Button>
      </PostForm>
      <Island name="passkeys" />
    </div>
  );
}
