import type { ReactNode } from 'react';

import type { WebhookDeliveryState } from '@commonweal/client';
import {
  Button,
  momentInWords,
  PostForm,
  type TableCell,
  Tag,
  type Translator,
  useTranslator,
  WideTable,
} from '@commonweal/ui';

import { actionInWords } from '../audit/changes-table';
import type { Webhook } from './webhook-facts';

type Delivery = Webhook['deliveries']['edges'][number]['node'];

const COLOURS: Readonly<Record<WebhookDeliveryState, string>> = {
  WAITING: 'yellow',
  DELIVERED: 'green',
  FAILED: 'red',
};

/** What was sent to a webhook, with what came of it, and the way to send it once more. */
export function DeliveriesTable({ deliveries }: { readonly deliveries: readonly Delivery[] }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const head = ['change', 'state', 'lastTry', 'answer', 'again'].map((key) => ({ children: t(`webhooks.log.${key}`) }));
  return (
    <WideTable
      caption={t('webhooks.log.title')}
      captionClasses="govuk-table__caption--m"
      head={head}
      rows={deliveries.map((delivery) => cellsOf(delivery, translator))}
      firstCellIsHeader
    />
  );
}

function cellsOf(delivery: Delivery, translator: Translator): TableCell[] {
  const { t } = translator;
  const { kind, state, attempts, lastAttemptAt, messageId } = delivery;
  return [
    {
      children: (
        <>
          {kind === 'test' ? t('webhooks.log.test') : actionInWords(kind, translator)}
          <br />
          <span className="cw-hash">{messageId}</span>
        </>
      ),
    },
    { children: <Tag className={`govuk-tag--${COLOURS[state]}`}>{t(`webhooks.log.states.${state}`)}</Tag> },
    {
      children: (
        <>
          {lastAttemptAt ? momentInWords(lastAttemptAt, translator) : t('webhooks.log.notTried')}
          <br />
          {t('webhooks.log.attempts', { count: attempts })}
        </>
      ),
    },
    { children: <Answer delivery={delivery} /> },
    { children: <Again delivery={delivery} /> },
  ];
}

function Answer({
  delivery: { statusCode, durationMs, fault, answer, nextAttemptAt },
}: {
  readonly delivery: Delivery;
}): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const lines = [
    statusCode !== null && durationMs !== null && t('webhooks.log.answered', { status: statusCode, ms: durationMs }),
    fault !== null && t(`webhooks.log.fault.${fault}`),
    fault !== null &&
      nextAttemptAt !== null &&
      t('webhooks.log.next', { moment: momentInWords(nextAttemptAt, translator) }),
  ].filter(Boolean);
  return (
    <>
      {lines.map((line) => (
        <div key={String(line)}>{line}</div>
      ))}
      {answer ? <span className="cw-hash">{answer.slice(0, 200)}</span> : null}
    </>
  );
}

function Again({ delivery: { id, messageId } }: { readonly delivery: Delivery }): ReactNode {
  const { t } = useTranslator();
  return (
    <PostForm>
      <input type="hidden" name="delivery" value={id} />
      <Button name="do" value="replay" className="govuk-button--secondary">
        {t('webhooks.log.sendAgain')}
        <span className="govuk-visually-hidden"> {messageId}</span>
      </Button>
    </PostForm>
  );
}
