import type { NoticeDocument } from './draft-tender.js';
import { MAX_ENTRIES, TEXT_LENGTH } from './import-limits.js';
import { isBlank } from './json-value.js';
import type { Ledger } from './ledger.js';
import { type Place, at, entries } from './place.js';
import { present } from './present.js';
import { readText } from './read-text.js';

const NOTICE_TYPE = /^UK(?:[1-9]|1[0-7])$/;

/** Links to the documents of the tender and of its planning. Only http and https addresses are taken. */
export function readDocuments(release: Place, ledger: Ledger): NoticeDocument[] {
  return ['tender', 'planning'].flatMap((part) =>
    entries(at(release, part, 'documents'))
      .slice(0, MAX_ENTRIES)
      .flatMap((place) => readDocument(place, ledger) ?? []),
  );
}

function readDocument(place: Place, ledger: Ledger): NoticeDocument | undefined {
  if (isBlank(at(place, 'url').value)) return void ledger.leave(place, 'A document without an address');
  const url = readUrl(at(place, 'url'), ledger);
  if (url === undefined) return undefined;
  const named = isBlank(at(place, 'title').value) ? at(place, 'description') : at(place, 'title');
  const title = readText(named, { as: 'documents.title', length: TEXT_LENGTH.title }, ledger);
  const type = readText(at(place, 'documentType'), { as: 'documents.type' }, ledger);
  return { url, ...present({ title, type }) };
}

function readUrl(place: Place, ledger: Ledger): string | undefined {
  if (typeof place.value !== 'string' || !/^https?:\/\/[^\s]+$/i.test(place.value.trim()))
    return void ledger.refuse(place, 'Only web addresses that begin with http:// or https:// are taken');
  return readText(place, { as: 'documents.url', length: TEXT_LENGTH.address }, ledger);
}

/**
 * The kind of notice the release was published as, `UK1` … `UK17`: said by the document whose id is the release's own,
 * because a release also lists the notices that came before it.
 */
export function readNoticeType(release: Place, ledger: Ledger): string | undefined {
  const places = ['planning', 'tender'].flatMap((part) =>
    entries(at(release, part, 'documents')).slice(0, MAX_ENTRIES),
  );
  const more = ['awards', 'contracts'].flatMap((list) =>
    entries(at(release, list))
      .slice(0, MAX_ENTRIES)
      .flatMap((entry) => entries(at(entry, 'documents')).slice(0, 20)),
  );
  const typed = [...places, ...more].filter((place) => !isBlank(at(place, 'noticeType').value));
  const own = typed.find((place) => at(place, 'id').value === at(release, 'id').value) ?? typed.at(-1);
  if (!own) return undefined;
  const type = at(own, 'noticeType');
  if (typeof type.value !== 'string' || !NOTICE_TYPE.test(type.value))
    return void ledger.refuse(type, 'UK1 to UK17 are expected here');
  ledger.take(type, 'noticeType');
  return type.value;
}
