import type { NoticeType } from '@commonweal/client';

/** How a detail is asked for. */
export type FieldKind = 'LINE' | 'DATE' | 'REGION' | 'TEXT' | 'CHOICE' | 'YES_NO';

export const CHOICES = {
  buyerType: ['SUB_CENTRAL', 'CENTRAL'],
  regime: ['COVERED', 'LIGHT_TOUCH', 'BELOW_THRESHOLD', 'LIGHT_TOUCH_BELOW_THRESHOLD'],
  procedure: ['OPEN', 'COMPETITIVE_FLEXIBLE'],
} as const;

const KINDS = {
  ...{ ppon: 'LINE', street: 'LINE', town: 'LINE', postcode: 'LINE', contactEmail: 'LINE', buyerType: 'CHOICE' },
  ...{ telephone: 'LINE', website: 'LINE' },
  ...{ deliveryRegion: 'REGION', vatPercent: 'LINE', contractStart: 'DATE', contractEnd: 'DATE' },
  ...{ futureNoticeDate: 'DATE', engagement: 'TEXT', engagementEnd: 'DATE' },
  ...{ regime: 'CHOICE', procedure: 'CHOICE', process: 'TEXT', documentsWithNotice: 'YES_NO', submission: 'TEXT' },
  ...{ noLotsReason: 'TEXT', sme: 'YES_NO', vcse: 'YES_NO', changeReason: 'TEXT' },
  ...{ terminationDate: 'DATE', terminationReason: 'TEXT' },
} as const satisfies Readonly<Record<string, FieldKind>>;

export type NoticeField = keyof typeof KINDS;
export type ChoiceField = keyof typeof CHOICES;

export const kindOf = (field: NoticeField): FieldKind => KINDS[field];
export const isChoice = (field: NoticeField): field is ChoiceField => field in CHOICES;
export const isNoticeField = (name: string | null): name is NoticeField => name !== null && name in KINDS;

const AUTHORITY = ['ppon', 'buyerType', 'street', 'town', 'postcode', 'contactEmail', 'telephone', 'website'] as const;
const SUBJECT = ['deliveryRegion', 'vatPercent', 'contractStart', 'contractEnd'] as const;
const CALL = ['regime', 'procedure', 'process', 'documentsWithNotice', 'submission', 'noLotsReason'] as const;

/** What each notice asks for beyond the tender, in the order of its form. */
export const FIELDS: Readonly<Record<NoticeType, readonly NoticeField[]>> = {
  UK1: [...AUTHORITY, ...SUBJECT, 'futureNoticeDate', 'changeReason'],
  UK2: [...AUTHORITY, 'deliveryRegion', 'engagement', 'engagementEnd', 'changeReason'],
  UK3: [...AUTHORITY, ...SUBJECT, 'futureNoticeDate', 'changeReason'],
  UK4: [...AUTHORITY, ...SUBJECT, ...CALL, 'sme', 'vcse', 'changeReason'],
  UK12: [...AUTHORITY, 'terminationDate', 'terminationReason'],
};

/** A form's values as they were typed. */
export type NoticeForm = Readonly<Partial<Record<NoticeField, string>>>;

/** The values of a form, of the fields that this notice asks for. */
export function noticeForm(form: FormData, type: NoticeType): NoticeForm {
  return Object.fromEntries(FIELDS[type].map((field) => [field, String(form.get(field) ?? '')]));
}

/** Details as a form shows them. */
export function formOf(details: Readonly<Record<string, unknown>>): NoticeForm {
  return Object.fromEntries(
    Object.entries(details).flatMap(([name, value]) => (isNoticeField(name) ? [[name, shown(value)]] : [])),
  );
}

function shown(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'YES' : 'NO';
  return typeof value === 'string' ? value : '';
}

/** A form as the mutation takes it; a choice that is none is no answer. */
export function detailsIn(form: NoticeForm): Record<string, string | boolean | null> {
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => [name, given(name as NoticeField, value)] as const),
  );
}

function given(field: NoticeField, value: string): string | boolean | null {
  if (kindOf(field) === 'YES_NO') return value === '' ? null : value === 'YES';
  if (!isChoice(field)) return value.trim();
  return CHOICES[field].find((known) => known === value) ?? null;
}
