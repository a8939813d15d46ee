import { testDatabase, type TestDatabase } from './database.js';
import { startApi, type TestApi, type TestApiOptions } from './graphql.js';
import { type SignedInPerson, signedIn } from './people.js';
import { procurement } from './procurement.js';

/** A database, the API over it, an authority's lead and some suppliers. */
export interface World {
  readonly database: TestDatabase;
  readonly api: TestApi;
  readonly lead: SignedInPerson;
  readonly suppliers: SignedInPerson[];
  readonly steps: ReturnType<typeof procurement>;
  readonly close: () => Promise<void>;
}

export async function world(suppliersWanted = 2, options: TestApiOptions = {}): Promise<World> {
  const database = await testDatabase();
  const api = await startApi(database, options);
  const lead = await signedIn(database);
  const suppliers = await Promise.all(Array.from({ length: suppliersWanted }, () => signedIn(database, 'SUPPLIER')));
  const close = async () => {
    await api.close();
    await database.drop();
  };
  return { database, api, lead, suppliers, steps: procurement(api, lead), close };
}

/** A draft of the world's lead that lacks nothing. */
export async function readyDraft({ steps }: Pick<World, 'steps'>): Promise<{ tenderId: string; lotId: string }> {
  const draft = await steps.draft();
  await steps.withCriteria(draft);
  const version = await steps.versionOf(draft.tenderId);
  const measures = { lotId: draft.lotId, version, measureIds: ['jobs-unemployed'] };
  await steps.mutate('chooseMeasures', 'ChooseMeasuresInput', measures, '');
  return draft;
}

/** A tender of the world's lead that takes bids. */
export async function publishedTender({ steps }: World): Promise<{ tenderId: string; lotId: string }> {
  const draft = await readyDraft({ steps });
  const published = await steps.publish(draft.tenderId);
  if (published['__typename'] !== 'PublishTenderSuccess') throw new Error(JSON.stringify(published));
  return draft;
}

/** The row's own id within an API id. */
export const rowId = (globalId: string): string => Buffer.from(globalId, 'base64url').toString().split(':')[2] ?? '';
