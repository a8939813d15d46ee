import type { OpenedDocument } from '@commonweal/tendering';

/**
 * With what a file goes out: to be saved, never shown; what a browser shows all the same may run and load nothing. One
 * that everybody may have stays what it is, one of a draft is kept by nobody on the way.
 *
 * @see RFC 6266, RFC 8187
 */
export const fileHeaders = ({ document, isPublic }: Pick<OpenedDocument, 'document' | 'isPublic'>) => ({
  'content-type': /^text\//.test(document.mediaType) ? `${document.mediaType}; charset=utf-8` : document.mediaType,
  'content-length': document.bytes,
  'content-disposition': `attachment; filename="${inAscii(document.fileName)}"; filename*=UTF-8''${escaped(document.fileName)}`,
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': isPublic ? 'public, max-age=300' : 'private, no-store',
});

const inAscii = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.() -]/g, '_');

const escaped = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
