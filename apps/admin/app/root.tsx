import type { ReactNode } from 'react';

import { SecondStepBanner } from '@commonweal/account';
import { MOST_DOCUMENT_BYTES } from '@commonweal/deal';
import { formTokenContext, ownFormsOnly, whoIs } from '@commonweal/client/server';
import { FormTokenProvider, type Language, Page, TranslationProvider, translatorFor } from '@commonweal/ui';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  data,
  isRouteErrorResponse,
  useRouteLoaderData,
} from 'react-router';

import type { Route } from './+types/root';
import { headerItems } from './header-items';
import { Problem } from './problem/problem';
import { cookies } from './session/cookies.server';
import { languageOf } from './session/language.server';
import { saidInWelsh, wordsIn } from './strings/known-words';
import { heard, SpokenGroups } from './strings/spoken-groups';
import styles from './styles.scss?url';

/** The list of a draft's documents and an amendment take one with their form; what else the forms hold is short. */
const withFile = { paths: /^\/tenders\/[^/]+\/(documents|amend)$/, mostBytes: MOST_DOCUMENT_BYTES + 100_000 };

export const middleware: Route.MiddlewareFunction[] = [ownFormsOnly(cookies, { withFile })];

export async function loader({ request, url, context }: Route.LoaderArgs) {
  const [{ language, headers }, who] = await Promise.all([languageOf(request), whoIs(request, cookies)]);
  const token = context.get(formTokenContext);
  const formToken = token.value();
  const visitor = await token.newCookie();
  if (visitor) headers.append('set-cookie', visitor);
  return data({ language, address: url.pathname + url.search, who, formToken }, { headers });
}

/** What a page says sorry with when not even its visitor is known. */
const NOBODY = { language: 'en' as Language, address: '/', who: null, formToken: '' };

/** The frame of every page, also of those that say sorry. */
export function Layout({ children }: { readonly children: ReactNode }): ReactNode {
  const root = useRouteLoaderData<typeof loader>('root') ?? NOBODY;
  const { language, address, who, formToken } = root;
  const look = who?.look;
  const { translator, ...spoken } = heard({ ...translatorFor(language, wordsIn(language)), said: saidInWelsh });
  return (
    <html lang={language} className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#14524a" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={styles} />
        {look && <link rel="stylesheet" href={look.css} />}
        <Meta />
        <Links />
      </head>
      <body className="govuk-template__body">
        <TranslationProvider translator={translator}>
          <FormTokenProvider source={() => formToken}>
            <Page
              service={translator.t('service')}
              address={address}
              items={headerItems(who, translator.t)}
              brand={look ?? undefined}
            >
              {who?.needsSecondStep && !address.startsWith('/account') && <SecondStepBanner />}
              {children}
            </Page>
          </FormTokenProvider>
        </TranslationProvider>
        <SpokenGroups {...spoken} />
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root(): ReactNode {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps): ReactNode {
  return <Problem status={isRouteErrorResponse(error) ? error.status : 500} />;
}
