import type { ReactNode } from 'react';

import { AssistanceBanner } from '@commonweal/account';
import { type Who, ownFormsOnly, whoIs } from '@commonweal/client/server';
import { type Language, Page, TranslationProvider, translatorFor } from '@commonweal/ui';
import { Links, Meta, Outlet, data, isRouteErrorResponse, useRouteLoaderData } from 'react-router';

import type { Route } from './+types/root';
import { headerItems } from './header-items';
import { Problem } from './problem/problem';
import { useLook } from './look/use-look';
import { cookies } from './session/cookies.server';
import { languageOf } from './session/language.server';
import { strings } from './strings/strings';
import styles from './styles.scss?url';

export const middleware: Route.MiddlewareFunction[] = [ownFormsOnly(cookies, { except: ['/alerts/one-click'] })];

export async function loader({ request, url }: Route.LoaderArgs) {
  const [{ language, headers }, who] = await Promise.all([languageOf(request), whoIs(request, cookies)]);
  return data({ language, address: url.pathname + url.search, who }, { headers });
}

/** The frame of every page, also of those that say sorry. There is no script on any of them. */
export function Layout({ children }: { readonly children: ReactNode }): ReactNode {
  const root = useRouteLoaderData<typeof loader>('root');
  const { language = 'en' as Language, address = '/', who = null } = root ?? {};
  const look = useLook();
  const translator = translatorFor(language, strings);
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
          <Page
            service={translator.t('service')}
            address={address}
            items={headerItems(who, translator.t)}
            brand={look ?? undefined}
            notice={<Notice who={who} />}
          >
            {children}
          </Page>
        </TranslationProvider>
      </body>
    </html>
  );
}

/** What every page says first while somebody acts for another. */
function Notice({ who }: { readonly who: Who | null }): ReactNode {
  return who?.helping && <AssistanceBanner {...who.helping} />;
}

export default function Root(): ReactNode {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps): ReactNode {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return <Problem status={status} />;
}
