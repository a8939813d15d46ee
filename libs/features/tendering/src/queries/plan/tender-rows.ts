import { authoritySource, criterionSource, lotSource, tenderSource } from './sources.js';
import { columns, listJson, type Wanted } from './wanted.js';

const criteria = (wanted: Wanted): string =>
  listJson(`select ${columns(criterionSource, wanted)} from award_criterion c
    where c.tenant_id = l.tenant_id and c.lot_id = l.id order by c.position`);

const SNAPSHOTS = `(select coalesce(json_agg(m.snapshot order by m.measure_id), '[]') from lot_measure m
  where m.tenant_id = l.tenant_id and m.lot_id = l.id)`;

function lots(wanted: Wanted): string {
  const along = {
    ...(wanted['criteria'] && { criteria: criteria(wanted['criteria']) }),
    ...(wanted['measures'] && { measures: SNAPSHOTS }),
  };
  return listJson(`select ${columns(lotSource, wanted, along)} from lot l
    where l.tenant_id = t.tenant_id and l.tender_id = t.id order by l.number`);
}

const IDENTIFIERS = listJson(`select i.scheme, i.value from organisation_identifier i where i.tenant_id = o.id`);

function authority(wanted: Wanted): string {
  const along = wanted['identifiers'] ? { identifiers: IDENTIFIERS } : {};
  return `left join lateral (select ${columns(authoritySource, wanted, along)} from organisation o where o.id = t.tenant_id) a on true`;
}

const REPORT = '(select s.report from tender_source s where s.tenant_id = t.tenant_id and s.tender_id = t.id)';

/**
 * A statement for tenders with as much of their parts as is wanted, a column for each property and part. Rows of one
 * query become JSON in less time than the same by `json_build_object`.
 *
 * @param from the rows, with the columns of the table `tender`
 * @param more further expressions to read along, by name
 */
export function tenderRows(wanted: Wanted, from: string, more: Readonly<Record<string, string>> = {}): string {
  const along = {
    ...more,
    ...(wanted['authority'] && { authority: 'a' }),
    ...(wanted['lots'] && { lots: lots(wanted['lots']) }),
    ...(wanted['importReport'] && { importReport: REPORT }),
  };
  const joined = wanted['authority'] ? authority(wanted['authority']) : '';
  return `select ${columns(tenderSource, wanted, along)} from ${from} t ${joined}`;
}
