import type { Stage } from '@commonweal/design';
import type { Amount } from '@commonweal/money';

/** An organisation's number in a public register, e.g. `GB-PPON`. */
export interface RegisterNumber {
  readonly scheme: string;
  readonly id: string;
}

/**
 * One award criterion of a lot.
 *
 * @property weight percent within its parent, a decimal as text
 */
export interface NoticeCriterion {
  readonly key: string;
  readonly parentKey: string | null;
  readonly name: string;
  readonly kind: 'PRICE' | 'QUALITY' | 'SOCIAL_VALUE';
  readonly weight: string;
}

/** A part of the tender that is awarded by itself. Days are written `YYYY-MM-DD`. */
export interface NoticeLot {
  readonly number: number;
  readonly title: string;
  readonly value: Amount | null;
  readonly contractStart: string | null;
  readonly contractEnd: string | null;
  /** In the published order. */
  readonly criteria: readonly NoticeCriterion[];
}

/** What a document of the tender is; nothing of a draft is told. */
export type NoticeDocumentKind = 'SPECIFICATION' | 'TERMS' | 'PRICING' | 'TUPE' | 'OTHER';

/**
 * A document that was published with the tender, or with an amendment of it.
 *
 * @property path        of the file on the portal; null: it is given to who asks for it
 * @property format      its media type
 * @property publishedAt null: it is published with this very notice
 * @property ended       when it stopped being part of the tender (null: with this notice), and the title of what took its
 *                       place; null: it stands
 */
export interface NoticeDocument {
  readonly id: string;
  readonly kind: NoticeDocumentKind;
  readonly title: string;
  readonly path: string | null;
  readonly format: string;
  readonly publishedAt: string | null;
  readonly ended: { readonly at: string | null; readonly replacedBy: string | null } | null;
}

/**
 * What a notice takes from the tender itself. Instants are ISO 8601 in UTC.
 *
 * @property buyer.identifiers those of the notice it came from, else those of the authority
 * @property category          goods, services or works, as OCDS writes them
 */
export interface NoticeTender {
  readonly reference: string;
  readonly title: string;
  readonly description: string;
  readonly buyer: { readonly name: string; readonly identifiers: readonly RegisterNumber[] };
  readonly category: string | null;
  readonly cpvCodes: readonly string[];
  readonly value: Amount | null;
  readonly deadline: string | null;
  readonly enquiryDeadline: string | null;
  readonly lots: readonly NoticeLot[];
  readonly documents: readonly NoticeDocument[];
  /** In their order, as they were planned; none where the procedure has none. */
  readonly stages: readonly Stage[];
  /** Conditions of participation, a sentence or more each, in English. */
  readonly conditions: readonly string[];
}
