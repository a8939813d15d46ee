import type { EntityManager } from '@mikro-orm/postgresql';

import type { Viewer } from '@commonweal/auth';
import { type MailTemplate, postMail } from '@commonweal/mail';
import { Person, type Tender, toGlobalId } from '@commonweal/persistence';

import { languagesOf, shortened } from '../amending/tell-bidders.js';
import { approvalAskedMail } from '../mail/approval-mails.js';
import { mayApprove } from '../policy.js';

const APPROVERS = `select p.email from membership m join person p on p.id = m.person_id
  where m.tenant_id = ? and m.person_id <> ? and m.roles && ?::text[] order by p.email`;

/** What somebody did to a draft, and what they said to it. */
export interface Told {
  readonly tender: Tender;
  readonly viewer: Viewer;
  /** Follows as a paragraph; empty: nothing was said. */
  readonly words: string;
}

/** Writes to everybody else of the authority who may approve, in the transaction in which a draft is sent. */
export async function tellApprovers(em: EntityManager, told: Told): Promise<void> {
  const { tender, viewer } = told;
  const asked = [tender.tenantId, viewer.personId, `{${mayApprove.roles.join(',')}}`];
  const approvers = await em.execute<{ email: string }[]>(APPROVERS, asked);
  for (const { email } of approvers) await tell(em, told, { to: email, template: approvalAskedMail });
}

/** Writes to who sent a draft what came of it; somebody who has left the authority is not written to. */
export async function tellSender(
  em: EntityManager,
  told: Told,
  { sender, template }: { readonly sender: string; readonly template: Letter['template'] },
): Promise<void> {
  const person = await em.findOne(Person, { id: sender });
  if (person) await tell(em, told, { to: person.email, template });
}

interface Letter {
  readonly to: string;
  readonly template: MailTemplate<'title' | 'person' | 'tenderId'>;
}

async function tell(em: EntityManager, { tender, viewer, words }: Told, letter: Letter): Promise<void> {
  const { name: person } = await em.findOneOrFail(Person, { id: viewer.personId });
  const values = { title: shortened(tender.title), person, tenderId: toGlobalId('Tender', tender) };
  const lines = words.split(/\n+/).filter((line) => line !== '');
  for (const language of await languagesOf(em, tender)) await postMail(em, { ...letter, language, values, lines });
}
