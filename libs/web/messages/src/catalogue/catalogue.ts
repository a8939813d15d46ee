import type { Catalogue } from '../matching/catalogue-index.js';
import { coreRules, noticeNames } from './core-rules.js';
import { criteria, measures, questions, sampleBids } from './criteria.js';
import { daysAndMoney } from './days-and-money.js';
import { amendments, budgets, deal, offers } from './deal.js';
import { design, routes, timelines } from './design.js';
import { engine } from './engine.js';
import { choices, frameworks, importedSets } from './frameworks.js';
import { notices } from './notices.js';
import { results } from './results.js';
import { approvals, groundwork, tenders } from './tenders.js';
import { files, texts } from './texts.js';
import { things as named } from './things.js';
import { voices } from './voices.js';

/** Every sentence that the API may say on a page, in English, with its Welsh. */
export const catalogue: Catalogue = {
  ...coreRules,
  ...daysAndMoney,
  ...texts,
  ...files,
  ...deal,
  ...offers,
  ...amendments,
  ...budgets,
  ...design,
  ...timelines,
  ...routes,
  ...criteria,
  ...questions,
  ...measures,
  ...sampleBids,
  ...engine,
  ...frameworks,
  ...importedSets,
  ...choices,
  ...notices,
  ...results,
  ...tenders,
  ...approvals,
  ...groundwork,
  ...voices,
};

/** What sentences speak of, in English, with its Welsh. */
export const things: Catalogue = { ...named, ...noticeNames };
