import { StrictMode, startTransition } from 'react';

import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';

import { learn, learnToSay } from './strings/known-words';
import { pageWords } from './strings/page-words';
import { groupsOfPage, sentencesOfPage } from './strings/spoken-groups';

const language = document.documentElement.lang === 'cy' ? 'cy' : 'en';
learn({ [language]: await pageWords(language, groupsOfPage()) });
learnToSay(sentencesOfPage());

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  );
});
