import type { ReactNode } from 'react';

import { Input, PasswordInput, useTranslator } from '@commonweal/ui';

import { useErrorOf } from './account-page.js';
import type { Refused } from './fault.js';

interface FieldProps {
  readonly name: string;
  /** Of the label's words, under `account`. */
  readonly label: string;
  /** What the label's words name. */
  readonly values?: Readonly<Record<string, string>> | undefined;
  /** Of the hint's words. */
  readonly hint?: string | undefined;
  readonly autoComplete: string;
  /** The answer that was refused, whose faults and kept text are shown. */
  readonly refused: Refused | undefined;
}

/** One line of text. */
export function TextField(props: FieldProps & { readonly type?: string; readonly value?: string }): ReactNode {
  const { refused, type = 'text', value, ...field } = props;
  const common = useField(field, refused);
  return (
    <Input {...common} type={type} value={refused?.kept[field.name] ?? value ?? ''} className="govuk-input--width-20" />
  );
}

/** A password; it is never sent back. */
export function PasswordField({ refused, ...field }: FieldProps): ReactNode {
  return <PasswordInput {...useField(field, refused)} className="govuk-input--width-20" />;
}

/** A short code: typed with the number pad where it is digits, filled in by the device where it can. */
export function CodeField({ refused, isDigits, ...field }: FieldProps & { readonly isDigits: boolean }): ReactNode {
  const common = useField(field, refused);
  return (
    <Input
      {...common}
      inputMode={isDigits ? 'numeric' : 'text'}
      autoCapitalize="none"
      className={isDigits ? 'govuk-input--width-5 govuk-input--extra-letter-spacing' : 'govuk-input--width-20'}
    />
  );
}

function useField(
  { name, label, values = {}, hint, autoComplete }: Omit<FieldProps, 'refused'>,
  refused: Refused | undefined,
) {
  const { t } = useTranslator();
  return {
    ...{ id: name, name, autoComplete, spellCheck: false },
    label: { children: t(`account.${label}`, values) },
    ...(hint && { hint: { children: t(`account.${hint}`) } }),
    errorMessage: useErrorOf(refused?.faults)(name),
  };
}
