import type { ReactNode } from 'react';

import { Button, Select, useTranslator } from '@commonweal/ui';
import { Form } from 'react-router';

export interface ChooseProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly {
    readonly value: string;
    readonly children: string;
    readonly lang?: string | undefined;
  }[];
  /** What else the page is showing and shall go on to show. */
  readonly keep: Readonly<Record<string, string | undefined>>;
}

/** Chooses what a figure shows. A plain form: works without a script, and the address can be sent to a colleague. */
export function Choose({ name, label, value, options, keep }: ChooseProps): ReactNode {
  const { t } = useTranslator();
  return (
    <Form method="get" className="cw-search" preventScrollReset>
      {Object.entries(keep).map(([key, kept]) => kept && <input key={key} type="hidden" name={key} value={kept} />)}
      <Select id={name} name={name} label={{ children: label }} value={value} items={options} />
      <Button className="govuk-button--secondary">
        {t('result.show')}
        <span className="govuk-visually-hidden"> {label}</span>
      </Button>
    </Form>
  );
}
