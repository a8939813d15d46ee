/** `npm run build`: builds what is missing or older than its sources. */
import { reportAndExit } from '../node/plain-errors.mjs';
import { buildStale } from './build-stale.mjs';

await buildStale().catch(reportAndExit);
