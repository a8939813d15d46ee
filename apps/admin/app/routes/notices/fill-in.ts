import type { NoticeType } from '@commonweal/client';
import { type AuthorityDetails, notYetSaid } from '@commonweal/notices';

import { FIELDS, type NoticeForm } from './notice-fields';

/**
 * What a notice asks for, does not say, and the authority keeps of itself.
 *
 * @param form what the notice says
 */
export function fillable(
  type: NoticeType,
  form: NoticeForm,
  details: AuthorityDetails | null | undefined,
): Partial<AuthorityDetails> {
  if (!details) return {};
  const asked = new Set<string>(FIELDS[type]);
  const ready = Object.entries(notYetSaid(form as Partial<AuthorityDetails>, details));
  return Object.fromEntries(ready.filter(([name]) => asked.has(name)));
}
