import { ask } from '../../session/api.server';
import { WebhookDocument } from './webhook.document';

const PAGE_SIZE = 25;

/** A webhook that the person may manage, with a page of what was sent to it. @throws a 404 for any other */
export async function knownWebhook(request: Request, id: string, after: string | null = null) {
  const { node } = await ask(WebhookDocument, { id, first: PAGE_SIZE, after }, request);
  if (node?.__typename !== 'WebhookEndpoint') throw new Response(null, { status: 404 });
  return node;
}
