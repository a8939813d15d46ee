import { defineEntity, p } from '@mikro-orm/postgresql';

/** One line of an import report. */
export interface ImportNoteRow {
  readonly path: string;
  readonly note: string;
}

/** What an import took from a notice, what it left and why, and what needs a person's eye. */
export interface ImportReportRow {
  readonly taken: readonly ImportNoteRow[];
  readonly left: readonly ImportNoteRow[];
  readonly problems: readonly ImportNoteRow[];
}

const TenderSourceSchema = defineEntity({
  name: 'TenderSource',
  tableName: 'tender_source',
  properties: {
    tenantId: p.uuid().primary(),
    tenderId: p.uuid().primary(),
    payload: p.text(),
    report: p.json<ImportReportRow>(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
});

/** The notice a tender was imported from, exactly as it came. Never changed. */
export class TenderSource extends TenderSourceSchema.class {}

TenderSourceSchema.setClass(TenderSource);
