import { z } from 'zod';

import type { NoticeVerdict, RefusalReason } from '../notice-gateway.js';

const report = z
  .object({
    items: z
      .array(z.object({ name: z.string().nullish(), severity: z.string().nullish(), message: z.string().nullish() }))
      .nullish(),
  })
  .nullish();

/**
 * What Find a Tender says of a submission: its `NoticeInformation`, as far as it is needed here; what else there is, is
 * passed over.
 */
export const noticeInformation = z.object({
  submission_id: z.string().min(1).max(100),
  status: z.string(),
  publication_info: z
    .object({ no_doc_ojs: z.string().nullish(), truk_links: z.record(z.string(), z.string()).nullish() })
    .nullish(),
  technical_validation_report: report,
  validation_rules_report: report,
  quality_control_report: report,
});
export type NoticeInformation = z.infer<typeof noticeInformation>;

/** A submission found by the reference that its sender gave it. */
export const foundSubmissions = z.object({ items: z.array(noticeInformation) });

const MOST_REASONS = 100;
const LONGEST = 1_000;

/** A platform's text as it may be shown: one line, of bearable length. */
const line = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);

/** What it says in our words: published is accepted, not published is refused, all else is still under way. */
export function verdictOf(information: NoticeInformation): NoticeVerdict {
  const { submission_id: platformRef, status } = information;
  if (status === 'NOT_PUBLISHED') return { state: 'REFUSED', platformRef, reasons: reasonsIn(information) };
  const platformId = information.publication_info?.no_doc_ojs;
  if (status !== 'PUBLISHED' || !platformId) return { state: 'PENDING', platformRef };
  return { state: 'ACCEPTED', platformRef, platformId: line(platformId), url: linkIn(information) };
}

function reasonsIn(information: NoticeInformation): RefusalReason[] {
  const { technical_validation_report, validation_rules_report, quality_control_report } = information;
  const items = [technical_validation_report, validation_rules_report, quality_control_report]
    .flatMap((one) => one?.items ?? [])
    .filter(({ severity }) => severity !== 'WARNING')
    .map(({ name, message }) => ({ path: line(name ?? ''), message: line(message ?? '') }))
    .filter(({ message }) => message !== '');
  if (items.length === 0) return [{ path: '', message: 'The platform refused the notice and gave no reason' }];
  return items.slice(0, MOST_REASONS);
}

/** Where it is read in English; only an address of the web is one. */
function linkIn({ publication_info: published }: NoticeInformation): string | null {
  const link = published?.truk_links?.['EN'] ?? '';
  return /^https?:\/\/[^\s]{1,500}$/.test(link) ? link : null;
}
