import { eventually } from '../../support/eventually.js';
import type { World } from './visitors.js';

interface Mail {
  readonly recipient: string;
  readonly language: string;
  readonly subject: string;
  readonly link: { readonly url: string } | null;
}

const QUERY = '{ demoMailbox { recipient language subject link { url } } }';

/** The newest mail to an address that leads to a page, once the worker has delivered one. */
export function mailTo(recipient: string, page: string, { stack }: World): Promise<Mail> {
  const look = async (): Promise<Mail | undefined> => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(stack.api, { method: 'POST', headers, body: JSON.stringify({ query: QUERY }) });
    const { data } = (await answer.json()) as { data: { demoMailbox: Mail[] | null } };
    return data.demoMailbox?.find((mail) => mail.recipient === recipient && mail.link?.url.includes(page));
  };
  return eventually(look) as Promise<Mail>;
}
