import { describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';

import { newWebhookSecret, signedHeaders } from './signed-headers.js';

const body = '{"type":"publishTender"}';
const [old, young, strange] = [newWebhookSecret(), newWebhookSecret(), newWebhookSecret()];
const headers = signedHeaders([young, old], { id: 'one', at: new Date(), body });

describe('the headers of a message', () => {
  it.each([old, young])('are taken by the library’s own verifier for each secret that is good', (secret) => {
    expect(new Webhook(secret).verify(body, headers)).toEqual({ type: 'publishTender' });
  });

  it('are refused for another secret, another body and another id', () => {
    expect(() => new Webhook(strange).verify(body, headers)).toThrow('No matching signature found');
    expect(() => new Webhook(young).verify(`${body} `, headers)).toThrow('No matching signature found');
    expect(() => new Webhook(young).verify(body, { ...headers, 'webhook-id': 'two' })).toThrow();
  });

  it('are refused some minutes later', () => {
    const late = signedHeaders([young], { id: 'one', at: new Date(Date.now() - 600_000), body });
    expect(() => new Webhook(young).verify(body, late)).toThrow('too old');
  });
});
