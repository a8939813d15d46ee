import type { ReactNode } from 'react';

import { Details, Main, SummaryList, useTranslator } from '@commonweal/ui';

import { ask } from '../../session/api.server';
import type { Route } from './+types/entry';
import { EntryDocument } from './audit.document';

export async function loader({ request, params }: Route.LoaderArgs) {
  const { auditInclusionProof: proof } = await ask(EntryDocument, { id: params.eventId }, request);
  if (!proof) throw new Response(null, { status: 404 });
  return { proof };
}

type Proof = Route.ComponentProps['loaderData']['proof'];

/** The proof that a change is in the log: everything that anybody needs to check it without trusting us. */
export default function Entry({ loaderData: { proof } }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const title = t('audit.proof.title', { position: proof.position });
  return (
    <Main>
      <title>{`${title} – ${t('serviceName')}`}</title>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{t('audit.proof.about')}</p>
      <Facts proof={proof} />
      <h2 className="govuk-heading-m">{t('audit.proof.hashes')}</h2>
      <p className="govuk-body">{t('audit.proof.hashesAbout')}</p>
      <ol className="govuk-list govuk-list--number">
        {proof.hashes.map((hash) => (
          <li key={hash}>
            <Code>{hash}</Code>
          </li>
        ))}
      </ol>
      <Details summary={t('audit.proof.leaf')}>
        <Code>{proof.leaf}</Code>
      </Details>
    </Main>
  );
}

function Facts({ proof: { leafHash, position, head } }: { readonly proof: Proof }): ReactNode {
  const { t } = useTranslator();
  const facts = {
    position,
    leafHash: <Code>{leafHash}</Code>,
    size: head.size,
    root: <Code>{head.root}</Code>,
    signedAt: <Code>{head.signedAt}</Code>,
    signature: <Code>{head.signature}</Code>,
    key: <Code>{head.key}</Code>,
  };
  const rows = Object.entries(facts).map(([key, value]) => ({
    key: { children: t(`audit.proof.${key}`) },
    value: { children: value },
  }));
  return <SummaryList rows={rows} />;
}

const Code = ({ children }: { readonly children: string }): ReactNode => <span className="cw-hash">{children}</span>;
