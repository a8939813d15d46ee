import { StrictMode, startTransition } from 'react';

import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';

import { learn } from './strings/known-words';

// Words of the other language would be weight for nothing: changing it loads the page anew.
if (document.documentElement.lang === 'cy') learn({ cy: (await import('./strings/cy-strings')).cyStrings });
else learn({ en: (await import('./strings/en-strings')).enStrings });

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  );
});
