import { ask } from '../../session/api.server';
import {
  PauseWebhookDocument,
  ReplayDeliveryDocument,
  ResumeWebhookDocument,
  TestWebhookDocument,
} from './webhook.document';

interface Asked {
  readonly request: Request;
  readonly endpointId: string;
  readonly form: FormData;
}

/** What the buttons of a webhook's page do, by their values. */
const DEEDS: Readonly<Record<string, (asked: Asked) => Promise<string>>> = {
  pause: async ({ request, endpointId }) =>
    (await ask(PauseWebhookDocument, { input: { endpointId } }, request)).pauseWebhookEndpoint.__typename,
  resume: async ({ request, endpointId }) =>
    (await ask(ResumeWebhookDocument, { input: { endpointId } }, request)).resumeWebhookEndpoint.__typename,
  test: async ({ request, endpointId }) =>
    (await ask(TestWebhookDocument, { input: { endpointId } }, request)).sendTestWebhook.__typename,
  replay: async ({ request, form }) => {
    const input = { deliveryId: String(form.get('delivery')) };
    return (await ask(ReplayDeliveryDocument, { input }, request)).replayWebhookDelivery.__typename;
  },
};

/** What was done, for the page to say. */
export const DONE = ['pause', 'resume', 'test', 'replay'] as const;

/** Does what a button says. @throws a 404 when there is no such button, or the person may not use it */
export async function doWithWebhook(asked: Asked): Promise<string> {
  const name = String(asked.form.get('do'));
  const ended = Object.hasOwn(DEEDS, name) ? await DEEDS[name]?.(asked) : undefined;
  if (!ended?.endsWith('Success')) throw new Response(null, { status: 404 });
  return name;
}
