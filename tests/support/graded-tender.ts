import type { TestDatabase } from './database.js';
import type { SignedInPerson } from './people.js';
import type { procurement } from './procurement.js';

type Steps = ReturnType<typeof procurement>;

/** A tender that is closed, with a bid of each supplier and every grade agreed: ready to score. */
export async function gradedTender(
  steps: Steps,
  database: TestDatabase,
  suppliers: readonly SignedInPerson[],
): Promise<{ tenderId: string; lotId: string }> {
  const draft = await steps.draft();
  await steps.withCriteria(draft);
  const measures = {
    lotId: draft.lotId,
    version: await steps.versionOf(draft.tenderId),
    measureIds: ['jobs-unemployed'],
  };
  await steps.mutate('chooseMeasures', 'ChooseMeasuresInput', measures, '');
  await steps.publish(draft.tenderId);
  const bids: string[] = [];
  for (const [at, supplier] of suppliers.entries()) {
    const answer = await steps.bid(supplier, draft.lotId, { price: `${at + 1}00000.00`, jobs: '2' });
    bids.push(answer['bid']?.['id'] as string);
  }
  await steps.close(database, draft.tenderId);
  for (const bidId of bids) for (const key of ['quality', 'sv-method']) await graded(steps, bidId, key);
  return draft;
}

/** A grade of an evaluator's, and the same agreed. */
async function graded(steps: Steps, bidId: string, key: string): Promise<void> {
  for (const verb of ['recordGrade', 'recordAgreedGrade'] as const) {
    const recorded = await steps.grade(verb, bidId, [key, '3']);
    if (!/Success$/.test(String(recorded['__typename']))) throw new Error(JSON.stringify(recorded));
  }
}

/** Asks for the scoring of a lot; gives the run's id. */
export async function requestedRun(steps: Steps, lotId: string): Promise<string> {
  const selection = '... on RequestScoringSuccess { run { id } }';
  const asked = await steps.mutate('requestScoring', 'RequestScoringInput', { lotId }, selection);
  const id = asked['run']?.['id'];
  if (!id) throw new Error(JSON.stringify(asked));
  return id as string;
}
