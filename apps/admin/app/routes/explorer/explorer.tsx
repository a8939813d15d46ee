import { type ReactNode, Suspense, lazy, useState } from 'react';

import { Button, FormToken, Main, useTranslator, WayBack } from '@commonweal/ui';

import { ask } from '../../session/api.server';
import { OrganisationsWithProgramsDocument } from '../programs/programs.document';
import type { Route } from './+types/explorer';

/** Some hundred kilobytes, fetched when somebody opens it. */
const GraphiqlFrame = lazy(() => import('./graphiql-frame'));

/** Only for people who are signed in: asking who it is sends others to sign in first. */
export async function loader({ request }: Route.LoaderArgs) {
  await ask(OrganisationsWithProgramsDocument, {}, request);
  return null;
}

/** Where the graph can be tried out by hand, as the person who is signed in. */
export default function Explorer(): ReactNode {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  return (
    <>
      <WayBack href="/programs">{t('programs.back')}</WayBack>
      <Main>
        <title>{`${t('explorer.title')} – ${t('serviceName')}`}</title>
        <h1 className="govuk-heading-l">{t('explorer.title')}</h1>
        <p className="govuk-body">{t('explorer.lead')}</p>
        <FormToken />
        {!isOpen && <Button onClick={open}>{t('explorer.open')}</Button>}
        <noscript>
          <p className="govuk-body">{t('explorer.needsScript')}</p>
        </noscript>
        {isOpen && (
          <Suspense fallback={<p className="govuk-body">{t('explorer.opening')}</p>}>
            <GraphiqlFrame />
          </Suspense>
        )}
      </Main>
    </>
  );
}
