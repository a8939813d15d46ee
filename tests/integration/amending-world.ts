import type { RunningWorker } from '../../apps/worker/src/run-worker.js';
import { eventually } from '../support/eventually.js';
import { type Loose, TEST_FILES } from '../support/graphql.js';
import { NoticePlatform } from '../support/notice-platform.js';
import { finishedDraft, NOTICE_DETAILS, noticeSteps } from '../support/notices.js';
import { asOwner, type SignedInPerson } from '../support/people.js';
import { startWorker } from '../support/worker.js';
import { rowId, type World, world } from '../support/world.js';

const SUCCESS = `... on AmendTenderSuccess { tender { id version deadline title } changes { field lot before after }
  timeLeft { days least isShort source standing } } ... on InvalidInput { faults { path message } }`;
const SEEN = `query ($id: ID!) { tender(id: $id) { title state deadline version abandonReason
  deal { payment { time days } } lots { places { code channels } }
  amendments { number reason state publishedAt changes { field before after } } } }`;
const NEWEST = 'select * from notice where tender_id = $1 and type = $2 order by created_at desc limit 1';
/** A mail that was delivered is in the demonstration's mailbox, and nowhere else. */
const MAILS = ['mail_message', 'demo_mail']
  .map(
    (table) =>
      `select id, letter->>'subject' as subject, letter->>'before' as before from ${table} where recipient = $1`,
  )
  .join(' union ');
const SEALED = 'select b.*, e.content from bid b join bid_envelope e on e.bid_id = b.id where b.id = $1';

/** An authority, two suppliers, and a national platform that the worker speaks to. */
export class AmendingWorld {
  #worker: RunningWorker | undefined;

  private constructor(
    readonly here: World,
    readonly platform: NoticePlatform,
  ) {}

  static async start(): Promise<AmendingWorld> {
    return new AmendingWorld(await world(2), await NoticePlatform.start());
  }

  get bidder(): SignedInPerson {
    return this.here.suppliers[0] as SignedInPerson;
  }

  get rival(): SignedInPerson {
    return this.here.suppliers[1] as SignedInPerson;
  }

  async working(): Promise<void> {
    this.#worker = await startWorker(this.here.database, { ...this.platform.settings, FILES_DIR: TEST_FILES });
  }

  /** As each test finds it: no worker, and a platform that publishes. */
  async rest(): Promise<void> {
    await this.#worker?.stop();
    this.#worker = undefined;
    this.platform.mood = 'PUBLISHED';
  }

  async end(): Promise<void> {
    await this.platform.stop();
    await this.here.close();
  }

  owner(sql: string, values: unknown[]) {
    const rows = async (client: Parameters<Parameters<typeof asOwner>[1]>[0]) => (await client.query(sql, values)).rows;
    return asOwner(this.here.database, rows) as Promise<Record<string, unknown>[]>;
  }

  amend = (tenderId: string, input: object): Promise<Loose> => this.#change('amendTender', tenderId, input);
  abandon = (tenderId: string): Promise<Loose> =>
    this.#change('abandonTender', tenderId, { reason: 'The grant was withdrawn.' });

  async #change(verb: 'amendTender' | 'abandonTender', tenderId: string, input: object): Promise<Loose> {
    const isAmending = verb === 'amendTender';
    const { mutate, versionOf } = this.here.steps;
    const sent = { tenderId, version: await versionOf(tenderId), reason: 'A lunch club was added.', ...input };
    return mutate(verb, isAmending ? 'AmendTenderInput' : 'AbandonTenderInput', sent, isAmending ? SUCCESS : '');
  }

  /** A tender as somebody sees it; nobody is signed in unless told. */
  async seen(id: string, token?: string): Promise<Loose> {
    return (await this.here.api.gql(SEEN, { id }, token)).data['tender'] as Loose;
  }

  until(tenderId: string, isThere: (tender: Loose) => boolean, token?: string): Promise<Loose> {
    return eventually(() => this.seen(tenderId, token), isThere);
  }

  /** The mails to somebody. */
  mails = (to: SignedInPerson) => this.owner(MAILS, [`${to.personId}@example.org`]);
  /** A bid as it lies in the database, with its envelope. */
  sealed = (bidId: string) => this.owner(SEALED, [rowId(bidId)]);

  async stateOf(tenderId: string, type = 'UK4'): Promise<unknown> {
    return (await this.owner(NEWEST, [rowId(tenderId), type]))[0]?.['state'];
  }

  /** A tender of whose notice the national platform knows. @param write more into its draft */
  async announced(write?: (tenderId: string) => Promise<unknown>): Promise<{ tenderId: string; lotId: string }> {
    const made = await finishedDraft(this.here);
    await write?.(made.tenderId);
    const { prepare } = noticeSteps(this.here.api, this.here.lead);
    await prepare(made.tenderId, 'UK4', { ...NOTICE_DETAILS, changeReason: '' });
    await this.here.steps.publish(made.tenderId);
    await eventually(async () => (await this.stateOf(made.tenderId)) === 'ACCEPTED');
    return made;
  }
}
