import type { EntityManager } from '@mikro-orm/postgresql';

import { type MailLanguage, type MailTemplate, postMail } from '@commonweal/mail';
import { type Tender, TenderDesign, toGlobalId } from '@commonweal/persistence';

const BIDDERS = 'select recipient from bidders_to_tell(?, ?)';

/** What bidders are told. */
export interface News {
  readonly template: MailTemplate<'title' | 'reason' | 'tenderId'>;
  readonly reason: string;
  readonly lines: (language: MailLanguage) => string[];
}

/**
 * Writes to each person of those who sent a bid, one by one, in the worker's transaction: nobody learns how many there
 * are, nor who. In Wales they are written to in Welsh and in English.
 */
export async function tellBidders(em: EntityManager, tender: Tender, { template, reason, lines }: News): Promise<void> {
  const { tenantId, id } = tender;
  const bidders = await em.execute<{ recipient: string }[]>(BIDDERS, [tenantId, id]);
  const values = { title: shortened(tender.title), reason, tenderId: toGlobalId('Tender', tender) };
  const languages = await languagesOf(em, tender);
  for (const { recipient: to } of bidders)
    for (const language of languages) await postMail(em, { to, language, template, values, lines: lines(language) });
}

/** The languages in which a tender is written about: in Wales both. */
export async function languagesOf(
  em: EntityManager,
  { tenantId, id: tenderId }: Tender,
): Promise<readonly MailLanguage[]> {
  const design = await em.findOne(TenderDesign, { tenantId, tenderId });
  return design?.nation === 'WALES' ? ['cy', 'en'] : ['en'];
}

/** A title may be 2,000 characters long. */
export const shortened = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text);
