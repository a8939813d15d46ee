import type { ReactNode } from 'react';

import { Button, type FormFault, PostForm, Textarea, useFieldError, useTranslator } from '@commonweal/ui';

import type { OwnTender, ShownApproval, Typed } from './approval.server';

interface ApprovalFormsProps {
  readonly tender: OwnTender;
  readonly approval: ShownApproval;
  readonly typed: Typed | undefined;
  readonly faults: readonly FormFault[];
}

/** What can be done next: send, decide or publish. */
export function ApprovalForms(props: ApprovalFormsProps): ReactNode {
  const { approval } = props;
  const { state, mayDecide, gaps } = approval;
  if (mayDecide) return <Decide {...props} />;
  if (state === 'APPROVED') return gaps.length === 0 && <Publish {...props} />;
  return state !== 'WAITING' && gaps.length === 0 && <Send {...props} />;
}

function Send({ tender, typed, faults }: ApprovalFormsProps): ReactNode {
  const { t } = useTranslator();
  return (
    <PostForm>
      <h2 className="govuk-heading-m">{t('approval.send')}</h2>
      <Version tender={tender} />
      <Words name="note" typed={typed} faults={faults} />
      <Button name="intent" value="send">
        {t('approval.sendButton')}
      </Button>
    </PostForm>
  );
}

/** What was changed since it was sent can only be returned. */
function Decide({ tender, approval, typed, faults }: ApprovalFormsProps): ReactNode {
  const { t } = useTranslator();
  return (
    <>
      {approval.state === 'WAITING' && (
        <PostForm>
          <h2 className="govuk-heading-m">{t('approval.approve')}</h2>
          <Version tender={tender} />
          <input type="hidden" name="contentHash" value={approval.contentHash} />
          <p className="govuk-body">{t('approval.approveAdvice')}</p>
          <Words name="note" typed={typed} faults={faults} />
          <Button name="intent" value="approve">
            {t('approval.approveButton')}
          </Button>
        </PostForm>
      )}
      <PostForm>
        <h2 className="govuk-heading-m">{t('approval.return')}</h2>
        <Version tender={tender} />
        <Words name="reason" typed={typed} faults={faults} />
        <Button name="intent" value="return" className="govuk-button--secondary">
          {t('approval.returnButton')}
        </Button>
      </PostForm>
    </>
  );
}

function Publish({ tender }: ApprovalFormsProps): ReactNode {
  const { t } = useTranslator();
  return (
    <PostForm>
      <h2 className="govuk-heading-m">{t('approval.publish')}</h2>
      <Version tender={tender} />
      <p className="govuk-body">{t('approval.publishAdvice')}</p>
      <Button name="intent" value="publish">
        {t('approval.publishButton')}
      </Button>
    </PostForm>
  );
}

const Version = ({ tender }: { readonly tender: OwnTender }): ReactNode => (
  <input type="hidden" name="version" value={tender.version} />
);

interface WordsProps {
  readonly name: keyof Typed;
  readonly typed: Typed | undefined;
  readonly faults: readonly FormFault[];
}

function Words({ name, typed, faults }: WordsProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  return (
    <Textarea
      {...{ id: name, name, rows: 3, value: typed?.[name] ?? '', errorMessage: errorOf(name) }}
      label={{ children: t(`approval.${name}`), className: 'govuk-label--s' }}
    />
  );
}
