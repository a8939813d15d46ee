import { Worker } from 'node:worker_threads';

import type { ScoringMaterial } from '../bundle/scoring-material.js';
import type { ScoredMaterial } from '../report/scored-material.js';

type Message = { readonly percent: number } | { readonly outcome: ScoredMaterial };

/** The built thread: from the sources (in tests) it is found in the build beside them. */
const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/threads/score-thread.js' : './score-thread.js',
  import.meta.url,
);

/**
 * Scores off the event loop, in a thread of its own.
 *
 * @param progress told how far it is, 0 to 100; may be called often
 * @throws when the thread dies
 */
export function scoreInThread(material: ScoringMaterial, progress: (percent: number) => void): Promise<ScoredMaterial> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, { workerData: material });
    thread.on('message', (message: Message) => {
      if ('outcome' in message) resolve(message.outcome);
      else progress(message.percent);
    });
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`The scoring thread ended early with code ${code}`)));
  });
}
