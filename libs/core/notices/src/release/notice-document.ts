import type { ExactValue } from '../exact-json.js';
import type { NoticeType } from '../notice-type.js';
import { NOTICE_KINDS } from '../notice-type.js';

/** What a release is called, when it is made, and where people read of it. */
export interface ReleaseHead {
  readonly ocid: string;
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly date: string;
  /** Address of a page about the tender, for people. */
  readonly page: string;
  /** Origin of the portal, where files of the tender are had. */
  readonly portal: string;
}

/** The notice itself as a document of the release. */
export const noticeDocument = (type: NoticeType, { id, date, page }: ReleaseHead): ExactValue => ({
  id,
  documentType: NOTICE_KINDS[type].documentType,
  noticeType: type,
  title: NOTICE_KINDS[type].name.en,
  url: page,
  datePublished: date,
  format: 'text/html',
});
