import { defineEntity, p } from '@mikro-orm/postgresql';

import type { Question } from '@commonweal/criteria';
import type { DealTerms } from '@commonweal/deal';
import type { PlaceRule } from '@commonweal/social-value';

import { tenantRecord } from '../record.js';
import type { CRITERION_KINDS } from '../tender/award-criterion.entity.js';

/** A criterion as a template keeps it. */
export interface StoredCriterion {
  readonly key: string;
  readonly name: string;
  readonly kind: (typeof CRITERION_KINDS)[number];
  readonly parentKey: string | null;
  readonly weight: string;
  readonly scoring: object | null;
  readonly questions: readonly Question[];
}

/** A lot as a template keeps it. */
export interface StoredLot {
  readonly number: number;
  readonly title: string;
  readonly method: object;
  readonly precision: number;
  readonly tieBreak: readonly string[];
  readonly lastResort: string | null;
  /** of no places; left out by templates that were kept before there was any */
  readonly placeRule?: PlaceRule | null;
  readonly criteria: readonly StoredCriterion[];
  readonly measures: readonly { readonly measureId: string; readonly snapshot: object }[];
}

/** What a tender can begin with. */
export interface StoredContent {
  readonly lots: readonly StoredLot[];
  readonly terms: DealTerms | null;
}

const TenderTemplateSchema = defineEntity({
  name: 'TenderTemplate',
  tableName: 'tender_template',
  properties: {
    ...tenantRecord,
    name: p.text(),
    content: p.json<StoredContent>(),
  },
});

/** A tender kept for beginning others with. Its authority's alone. */
export class TenderTemplate extends TenderTemplateSchema.class {}

TenderTemplateSchema.setClass(TenderTemplate);
