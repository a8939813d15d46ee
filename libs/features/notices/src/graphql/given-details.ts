import type { NoticeDetailsInput } from '@commonweal/graphql';
import { NO_DETAILS, type NoticeDetails } from '@commonweal/notices';

/**
 * The details that an input gives, each by its name: what is left out, or null where a text is asked for, is not given.
 * Nothing else of the input goes any further.
 */
export function givenDetails(input: NoticeDetailsInput | null | undefined): Partial<NoticeDetails> {
  const given = Object.keys(NO_DETAILS).flatMap((name) => {
    const value = input?.[name as keyof NoticeDetailsInput];
    if (value === undefined) return [];
    const isText = typeof NO_DETAILS[name as keyof NoticeDetails] === 'string';
    return [[name, isText ? cleaned(value) : value]];
  });
  return Object.fromEntries(given) as Partial<NoticeDetails>;
}

/** As a form sends it: lines end as texts end them, and nobody sees the spaces around. */
const cleaned = (value: string | boolean | null): string =>
  typeof value === 'string' ? value.normalize('NFC').replaceAll('\r\n', '\n').trim() : '';
