import { dateInWords } from '@commonweal/ui';

import { factsOf, heading, paragraph } from '../model/blocks.js';
import type { Block, Inline } from '../model/document-model.js';
import { plain, type Words } from '../model/words.js';
import type { OfflineTender } from './offline-tender.js';

type Notice = OfflineTender['notices']['edges'][number]['node'];

const CHOICES = ['buyerType', 'regime', 'procedure'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the statutory notices say beyond the tender, the newest of each kind, and where they stand. */
export function noticeParts({ notices }: OfflineTender, words: Words): readonly Block[] {
  const all = notices.edges.map(({ node }) => node);
  const newest = all.filter(({ type }, index) => all.findIndex((other) => other.type === type) === index);
  if (newest.length === 0) return [];
  return [heading(2, words.ours('notices.besides')), ...newest.flatMap((notice) => oneNotice(notice, words))];
}

function oneNotice({ type, state, platformId, details }: Notice, words: Words): readonly Block[] {
  const values = { type: words.t(`notices.typed.${type}`), state: words.t(`notices.state.${state}`) };
  const stands =
    platformId === null ? words.ours('notices.stands', values) : numbered({ ...values, platformId }, words);
  const facts = Object.entries(details ?? {}).flatMap(([name, value]) => {
    const said = factInWords(name, value, words);
    return said === null ? [] : [[words.ours(`notices.field.${name}`), said] as const];
  });
  return [paragraph(stands), ...factsOf(facts)];
}

const numbered = (
  { platformId, ...values }: { readonly type: string; readonly state: string; readonly platformId: string },
  words: Words,
): Inline => words.ours('notices.numbered', { ...values, number: platformId });

/** What was answered to a detail; null where nothing was. */
function factInWords(name: string, value: string | boolean | null, words: Words): Inline | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return words.ours(value ? 'notices.yes' : 'notices.no');
  if (CHOICES.includes(name)) return words.ours(`notices.choice.${value}`);
  return DAY.test(value) ? plain(dateInWords(`${value}T12:00:00Z`, words)) : words.theirs(value);
}
