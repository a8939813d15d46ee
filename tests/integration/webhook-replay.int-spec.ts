import 'reflect-metadata';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { RunningWorker } from '../../apps/worker/src/run-worker.js';
import { follower } from '../support/changes.js';
import { eventually } from '../support/eventually.js';
import { procurement } from '../support/procurement.js';
import { inState, type WebhookWorld, webhookWorld } from '../support/webhook-world.js';
import { type ReceivedMessage, testSent, verified } from '../support/webhooks.js';
import { startWorker } from '../support/worker.js';
import { rowId } from '../support/world.js';

let at: WebhookWorld;
let worker: RunningWorker;
beforeAll(async () => {
  at = await webhookWorld();
  worker = await startWorker(at.here.database, { WEBHOOKS_TO_LOOPBACK: '1' });
}, 60_000);
afterAll(async () => {
  await worker?.stop();
  await at?.close();
});

describe('a webhook', () => {
  it('is told under both secrets for a day, and then under the new one alone', async () => {
    const { who, receiver, endpoint } = await at.told();
    const asked = await at.ask('rotateWebhookSecret', { endpointId: endpoint.id }, [who, 'secret']);
    const rotated = String(asked['secret']);
    const test = async () => {
      const count = receiver.received.length;
      await testSent(at.here.api, who, endpoint);
      return eventually(
        () => receiver.received.at(-1) as ReceivedMessage,
        () => receiver.received.length > count,
      );
    };
    const message = await test();
    for (const secret of [endpoint.secret, rotated]) expect(verified(secret, message)).toMatchObject({ type: 'test' });
    await at.sql(
      'update webhook_secret set expires_at = clock_timestamp() where endpoint_id = $1 and expires_at is not null',
      [rowId(endpoint.id)],
    );
    const later = await test();
    expect(verified(rotated, later)).toMatchObject({ type: 'test' });
    expect(() => verified(endpoint.secret, later)).toThrow('No matching signature found');
  });

  it('that is paused is told on its return of what it missed', async () => {
    const { who, receiver, endpoint } = await at.told();
    await at.ask('pauseWebhookEndpoint', { endpointId: endpoint.id }, [who]);
    const { tenderId } = await procurement(at.here.api, who).draft();
    const feed = follower(at.here.api, who.organisation, [who.token, ['importNotice']]);
    await eventually(async () => (await feed.rest()).length > 0);
    expect((await at.seen(endpoint, who)).deliveries).toEqual([]);
    await at.ask('resumeWebhookEndpoint', { endpointId: endpoint.id }, [who]);
    await at.delivery(endpoint, who, inState('DELIVERED'));
    expect(verified(endpoint.secret, receiver.received[0] as ReceivedMessage)['data']?.['objectId']).toBe(tenderId);
  });

  it('is told again of one message, and of all behind a place in the feed, under the ids they had', async () => {
    const { who, receiver, endpoint } = await at.told();
    for (let count = 0; count < 3; count += 1) await procurement(at.here.api, who).draft();
    await eventually(() => receiver.received.length === 3);
    await eventually(async () => (await at.seen(endpoint, who)).deliveries.every(inState('DELIVERED')));
    const ids = new Set(receiver.received.map(({ headers }) => headers['webhook-id']));
    const [{ id: deliveryId }] = (await at.seen(endpoint, who)).deliveries as unknown as [{ id: string }];
    await at.ask('replayWebhookDelivery', { deliveryId }, [who]);
    await eventually(() => receiver.received.length === 4);
    const feed = follower(at.here.api, who.organisation, [who.token, ['importNotice']]);
    await feed.next(1);
    await at.ask('replayWebhooks', { endpointId: endpoint.id, after: feed.cursor() }, [who]);
    await eventually(() => receiver.received.length === 6);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(ids);
    expect((await at.seen(endpoint, who)).deliveries).toHaveLength(3);
  });
});
