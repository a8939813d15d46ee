import type { ReactNode } from 'react';

import { Button, PostForm, Tag, type Translator, momentInWords, useEnglishLang, useTranslator } from '@commonweal/ui';

import { enHelp } from '../../strings/en-help.js';

export interface ShownSession {
  readonly id: string;
  readonly helperName: string;
  readonly reason: string;
  readonly startedAt: string;
  readonly endsAt: string;
  readonly endedAt: string | null;
  readonly organisation: { readonly name: string };
  readonly actions: readonly { readonly verb: string; readonly at: string }[];
}

export interface ItemProps {
  readonly session: ShownSession;
  readonly now: string;
  readonly namedBy: 'organisation' | 'helper';
}

/** One assisted session: who, for whom, why, when, and what was asked for in it. */
export function AssistedSessionItem({ session, now, namedBy }: ItemProps): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const lang = useEnglishLang();
  const { helperName, organisation, reason, startedAt, endsAt, endedAt } = session;
  const isRunning = endedAt === null && Date.parse(endsAt) > Date.parse(now);
  const name = namedBy === 'helper' ? helperName : organisation.name;
  const began = momentInWords(startedAt, translator);
  return (
    <li className="cw-list__item">
      <h2 className="govuk-heading-s">
        <span lang={lang}>{name}</span> {isRunning && <Tag>{t('account.help.running')}</Tag>}
      </h2>
      <dl className="cw-facts">
        {namedBy === 'helper' && <Fact name="for" text={organisation.name} lang={lang} />}
        <Fact name="why" text={reason} lang={lang} />
        <Fact name="began" text={began} />
        {!isRunning && <Fact name="ended" text={momentInWords(endedAt ?? endsAt, translator)} />}
      </dl>
      <Actions actions={session.actions} translator={translator} />
      {isRunning && <EndButton id={session.id} which={{ name, date: began }} />}
    </li>
  );
}

function Fact(props: { readonly name: string; readonly text: string; readonly lang?: string | undefined }): ReactNode {
  const { t } = useTranslator();
  return (
    <div>
      <dt>{t(`account.help.${props.name}`)}</dt>
      <dd lang={props.lang}>{props.text}</dd>
    </div>
  );
}

function Actions(props: Pick<ShownSession, 'actions'> & { readonly translator: Translator }): ReactNode {
  const { actions, translator } = props;
  const { t } = translator;
  if (actions.length === 0) return <p className="govuk-body cw-apart">{t('account.help.nothingDone')}</p>;
  return (
    <div className="cw-apart">
      <h3 className="govuk-heading-s">{t('account.help.done')}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {actions.map(({ verb, at }) => (
          <li key={`${verb} ${at}`}>
            {verbInWords(verb, translator)}, {momentInWords(at, translator)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was asked for, in the reader's language; an operation that has no words by its own name. */
const verbInWords = (verb: string, { t }: Translator): string =>
  Object.hasOwn(enHelp.verb, verb) ? t(`account.help.verb.${verb}`) : t('account.help.verb.other', { verb });

function EndButton({ id, which }: { readonly id: string; readonly which: Record<'name' | 'date', string> }): ReactNode {
  const { t } = useTranslator();
  return (
    <PostForm className="cw-apart">
      <input type="hidden" name="sessionId" value={id} />
      <Button className="govuk-button--secondary">
        {t('account.help.end')}
        <span className="govuk-visually-hidden"> {t('account.help.endWhich', which)}</span>
      </Button>
    </PostForm>
  );
}
