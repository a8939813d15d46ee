import type { ReactNode } from 'react';

import { Button, FormPage, PostForm, useTranslator } from '@commonweal/ui';

interface LinkPageProps {
  readonly about: 'confirm' | 'stop';
  readonly token: string;
  /** What came of it; absent while nobody has asked. */
  readonly isOver: 'done' | 'ended' | undefined;
  readonly children?: ReactNode;
}

/** Where a link in a mail leads: what it does is done by a button, and then said. */
export function LinkPage({ about, token, isOver, children }: LinkPageProps): ReactNode {
  const { t } = useTranslator();
  const faults = isOver === 'ended' ? [{ words: t(`alert.${about}.ended`) }] : [];
  const back = { href: '/', name: t('opportunity.back') };
  if (isOver)
    return (
      <FormPage title={t(`alert.${about}.${isOver === 'done' ? 'doneTitle' : 'title'}`)} faults={faults} back={back}>
        {isOver === 'done' && <p className="govuk-body">{t(`alert.${about}.done`)}</p>}
        {children}
      </FormPage>
    );
  return (
    <FormPage title={t(`alert.${about}.title`)} faults={[]}>
      <p className="govuk-body">{t(`alert.${about}.lede`)}</p>
      <PostForm>
        <input type="hidden" name="token" value={token} />
        <Button>{t(`alert.${about}.button`)}</Button>
      </PostForm>
    </FormPage>
  );
}
