import { randomUUID } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';

import { currentRequestId } from '@commonweal/observability';

import { filledIn, listed } from './letter/fill-in.js';
import type { MailLanguage } from './letter/letter.js';
import type { MailTemplate } from './letter/mail-template.js';
import { sendMail } from './send-mail.job.js';

/** A mail to one person. */
export interface PostedMail<Field extends string> {
  /** The address; not checked here. */
  readonly to: string;
  readonly template: MailTemplate<Field>;
  readonly language: MailLanguage;
  /** Plain text for each of the template's fields. */
  readonly values: Readonly<Record<NoInfer<Field>, string>>;
  /** Plain text that stands before the link, a paragraph each. */
  readonly lines?: readonly string[];
}

const POST = 'select post_mail(?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)';

/**
 * Posts a mail. It will be delivered if, and only if, the surrounding transaction commits. Whoever posts it cannot read
 * it again, and its content is erased once it is delivered.
 *
 * @param em of the surrounding transaction, as `inTransaction` gives it
 * @returns the mail's id
 * @example await postMail(em, { to: email, template: invitation, language: 'cy', values: { organisation, token } });
 */
export async function postMail<Field extends string>(em: EntityManager, mail: PostedMail<Field>): Promise<string> {
  const { to, template, language, values, lines = [] } = mail;
  const id = randomUUID();
  const { before, ...rest } = filledIn(template, language, values);
  const letter = JSON.stringify({ ...rest, before: [...before, ...listed(lines)] });
  const payload = sendMail.payload.parse({ mailId: id });
  const promise = { key: sendMail.key(payload), payload };
  await em.execute(POST, [
    ...[id, to, template.name, language, letter],
    ...[JSON.stringify(promise), currentRequestId() ?? null],
  ]);
  return id;
}
