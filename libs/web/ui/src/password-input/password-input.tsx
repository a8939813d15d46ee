import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';
import { Button } from '../button/button.js';
import { Input, type InputProps } from '../input/input.js';

export interface PasswordInputProps extends InputProps {
  readonly showPasswordText?: string | undefined;
  readonly hidePasswordText?: string | undefined;
  readonly showPasswordAriaLabelText?: string | undefined;
  readonly hidePasswordAriaLabelText?: string | undefined;
  readonly passwordShownAnnouncementText?: string | undefined;
  readonly passwordHiddenAnnouncementText?: string | undefined;
  readonly button?: Part | undefined;
}

/** Takes a password. The button that shows it appears only where a script can make it work. */
export function PasswordInput(props: PasswordInputProps): ReactNode {
  const { showPasswordText, hidePasswordText, showPasswordAriaLabelText, hidePasswordAriaLabelText, ...shown } = props;
  const { passwordShownAnnouncementText, passwordHiddenAnnouncementText, button, ...input } = shown;
  return (
    <Input
      autoComplete="current-password"
      {...input}
      type="password"
      spellCheck={false}
      autoCapitalize="none"
      className={classNames('govuk-password-input__input', 'govuk-js-password-input-input', props.className)}
      inputWrapper={{ className: 'govuk-password-input__wrapper' }}
      formGroup={{
        ...input.formGroup,
        className: classNames('govuk-password-input', input.formGroup?.className),
        afterInput: { children: <Toggle {...props} /> },
        'data-module': 'govuk-password-input',
        'data-i18n.show-password': showPasswordText,
        'data-i18n.hide-password': hidePasswordText,
        'data-i18n.show-password-aria-label': showPasswordAriaLabelText,
        'data-i18n.hide-password-aria-label': hidePasswordAriaLabelText,
        'data-i18n.password-shown-announcement': passwordShownAnnouncementText,
        'data-i18n.password-hidden-announcement': passwordHiddenAnnouncementText,
      }}
    />
  );
}

function Toggle({ id, name, button, showPasswordText, showPasswordAriaLabelText }: PasswordInputProps): ReactNode {
  return (
    <Button
      type="button"
      className={classNames(
        'govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle',
        button?.className,
      )}
      aria-controls={id || name}
      aria-label={showPasswordAriaLabelText ?? 'Show password'}
      hidden
    >
      {showPasswordText ?? 'Show'}
    </Button>
  );
}
