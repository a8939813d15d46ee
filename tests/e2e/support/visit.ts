import type { Page } from 'playwright-core';

import type { Somebody } from './sign-in.js';
import type { Places } from './places.js';

export type App = 'admin' | 'portal';

/** One state of one screen that must be in order, in both languages. */
export interface Visit {
  readonly app: App;
  /** As the app's routes.ts writes it; `/` for the start page. */
  readonly route: string;
  /** The end of “… is in order”. */
  readonly name: string;
  /** Who comes; nobody in particular unless told. */
  readonly as?: Somebody;
  /** Where the visitor goes; a function when that is known only once the platform runs. */
  readonly path: string | ((places: Places) => string | Promise<string>);
  /** What is done there before the page is looked at, such as sending a form; its answer is what is looked at. */
  readonly then?: (page: Page) => Promise<void>;
  /** What the page looked at is answered with; 200 unless told. */
  readonly status?: number;
  /** Whether it is looked at in Welsh too where its route has an earlier visit: it shows sentences of the API. */
  readonly inWelsh?: boolean;
  /** Bytes that it may weigh, where that is more than is usual: the scoring engine runs in such a page. */
  readonly mostBytes?: number;
  /** With SCREENS=1 the page is kept for the documentation under this name, in both languages. */
  readonly picture?: string;
}
