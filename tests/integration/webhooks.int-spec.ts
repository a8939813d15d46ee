import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RETRY_SECONDS } from '@commonweal/integration';

import type { RunningWorker } from '../../apps/worker/src/run-worker.js';
import { follower } from '../support/changes.js';
import { eventually } from '../support/eventually.js';
import { signedIn } from '../support/people.js';
import { procurement } from '../support/procurement.js';
import { onEachQueue, type TestQueue } from '../support/queues.js';
import { inState, tried, type WebhookWorld, webhookWorld } from '../support/webhook-world.js';
import { madeEndpoint, type ReceivedMessage, testSent, verified } from '../support/webhooks.js';
import { startWorker } from '../support/worker.js';
import { rowId } from '../support/world.js';

let at: WebhookWorld;
beforeAll(async () => void (at = await webhookWorld()), 60_000);
afterAll(() => at?.close());

onEachQueue((open) => {
  let queue: TestQueue;
  let worker: RunningWorker;
  beforeAll(async () => {
    queue = await open(at.here.database);
    worker = await startWorker(at.here.database, { ...queue.settings, WEBHOOKS_TO_LOOPBACK: '1' });
  }, 60_000);
  afterAll(async () => {
    await worker?.stop();
    await queue?.stop();
  });

  describe('a webhook', () => {
    it('is told of a change within moments, signed so that the library’s own verifier takes it', async () => {
      const { who, receiver, endpoint } = await at.told();
      const { tenderId } = await procurement(at.here.api, who).draft();
      const one = await at.delivery(endpoint, who, inState('DELIVERED'));
      expect(one).toMatchObject({
        attempts: 1,
        statusCode: 200,
        answer: 'Answered 200',
        fault: null,
        nextAttemptAt: null,
      });
      const [message] = receiver.received as [ReceivedMessage];
      const payload = verified(endpoint.secret, message);
      const [change] = await follower(at.here.api, who.organisation, [who.token, ['importNotice']]).rest();
      expect(payload).toEqual({
        ...{ type: 'importNotice', timestamp: expect.any(String) },
        data: {
          ...{ id: change?.id, organisationId: who.organisation, sequence: change?.sequence },
          ...{ objectType: 'Tender', objectId: tenderId },
        },
      });
      expect(message.headers['webhook-id']).toBe(one['messageId']);
      expect(message.body).not.toMatch(/Sam Tester|example\.org/);
    });

    it('that answers 500 twice and then 200 gets the same message under the same id, and it counts as delivered once', async () => {
      const { who, receiver, endpoint } = await at.told(500, 500, 200);
      await procurement(at.here.api, who).draft();
      for (const times of [1, 2]) {
        const one = await at.delivery(endpoint, who, tried(times));
        expect(one).toMatchObject({ state: 'WAITING', statusCode: 500, fault: 'STATUS_REFUSED' });
        await at.passTime(endpoint);
      }
      await at.delivery(endpoint, who, inState('DELIVERED'));
      const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
      expect([ids.length, new Set(ids).size]).toEqual([3, 1]);
      expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
      expect((await at.seen(endpoint, who)).deliveries).toHaveLength(1);
    });

    it('that never answers well is given up after ten tries, stops with an entry in the log, and loses nothing', async () => {
      const { who, receiver, endpoint } = await at.told(...Array.from({ length: 10 }, () => 503), 200);
      await procurement(at.here.api, who).draft();
      for (let times = 1; times <= RETRY_SECONDS.length; times += 1) {
        await at.delivery(endpoint, who, tried(times));
        await at.passTime(endpoint);
      }
      await eventually(async () => (await at.seen(endpoint, who)).status === 'FAILING');
      expect(await at.delivery(endpoint, who, inState('FAILED'))).toMatchObject({ attempts: 10, nextAttemptAt: null });
      expect(receiver.received).toHaveLength(10);
      const leaves = `select person_id from audit_leaf where action = 'stopWebhookEndpoint' and object_id = $1`;
      expect(await at.sql(leaves, [rowId(endpoint.id)])).toEqual([{ person_id: null }]);
      await procurement(at.here.api, who).draft();
      await at.ask('resumeWebhookEndpoint', { endpointId: endpoint.id }, [who]);
      await eventually(() => receiver.received.length === 12);
      expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(2);
    });

    it('that answers 410 is told nothing more', async () => {
      const { who, receiver, endpoint } = await at.told(410);
      await procurement(at.here.api, who).draft();
      await eventually(async () => (await at.seen(endpoint, who)).status === 'GONE');
      expect(await at.delivery(endpoint, who, inState('FAILED'))).toMatchObject({ attempts: 1, statusCode: 410 });
      expect(receiver.received).toHaveLength(1);
    });

    it('is not followed elsewhere', async () => {
      const elsewhere = await at.receiver(200);
      const { who, endpoint } = await at.told((response) => response.writeHead(307, { location: elsewhere.url }).end());
      await procurement(at.here.api, who).draft();
      expect(await at.delivery(endpoint, who, tried(1))).toMatchObject({
        state: 'WAITING',
        fault: 'REDIRECTED',
        statusCode: 307,
      });
      expect(elsewhere.received).toEqual([]);
    });

    it('within a network is sent nothing', async () => {
      const who = await signedIn(at.here.database);
      const endpoint = await madeEndpoint(at.here.api, who, { kinds: ['importNotice'] });
      for (const [nth, url] of ['https://10.0.0.1/', 'http://[::ffff:192.168.0.1]/'].entries()) {
        await at.sql('update webhook_endpoint set url = $1 where id = $2', [url, rowId(endpoint.id)]);
        await (nth === 0 ? procurement(at.here.api, who).draft() : at.passTime(endpoint));
        const one = await at.delivery(endpoint, who, tried(nth + 1));
        expect(one).toMatchObject({ state: 'WAITING', fault: 'ADDRESS_REFUSED', statusCode: null });
      }
    });

    it('is waited for ten seconds, and no longer', async () => {
      const { who, endpoint } = await at.told(() => undefined);
      await testSent(at.here.api, who, endpoint);
      const one = await at.delivery(endpoint, who, inState('FAILED'));
      expect(one).toMatchObject({ kind: 'test', fault: 'TIMED_OUT', statusCode: null });
      expect(Number(one['durationMs'])).toBeGreaterThanOrEqual(9_900);
    });

    it('that answers at length is not listened to', async () => {
      const { who, endpoint } = await at.told((response) => void response.write('long '.repeat(10_000)));
      await testSent(at.here.api, who, endpoint);
      const one = await at.delivery(endpoint, who, inState('DELIVERED'));
      expect(String(one['answer'])).toHaveLength(999);
    });
  });
});
