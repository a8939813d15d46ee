import { authoritySource, criterionSource, lotSource, tenderSource } from './sources.js';
import { listJson, rowJson, type Wanted } from './wanted.js';

const criteria = (wanted: Wanted): string =>
  listJson(
    rowJson(criterionSource, wanted),
    'c.position',
    'award_criterion c where c.tenant_id = l.tenant_id and c.lot_id = l.id',
  );

const SNAPSHOTS = listJson(
  'm.snapshot',
  'm.measure_id',
  'lot_measure m where m.tenant_id = l.tenant_id and m.lot_id = l.id',
);

const lots = (wanted: Wanted): string =>
  listJson(
    rowJson(lotSource, wanted, {
      ...(wanted['criteria'] && { criteria: criteria(wanted['criteria']) }),
      ...(wanted['measures'] && { measures: SNAPSHOTS }),
    }),
    'l.number',
    'lot l where l.tenant_id = t.tenant_id and l.tender_id = t.id',
  );

const IDENTIFIERS = listJson(
  `json_build_object('scheme', i.scheme, 'value', i.value)`,
  'i.scheme, i.value',
  'organisation_identifier i where i.tenant_id = o.id',
);

const authority = (wanted: Wanted): string => {
  const organisation = rowJson(authoritySource, wanted, wanted['identifiers'] ? { identifiers: IDENTIFIERS } : {});
  return `(select ${organisation} from organisation o where o.id = t.tenant_id)`;
};

const REPORT = '(select s.report from tender_source s where s.tenant_id = t.tenant_id and s.tender_id = t.id)';

/**
 * The expression that writes a tender of the table `tender t` as JSON, with as much of its parts as is wanted.
 *
 * @param along further expressions that go with it as `ready`
 */
export const tenderJson = (wanted: Wanted, along: Readonly<Record<string, string>> = {}): string =>
  rowJson(tenderSource, wanted, {
    ...along,
    ...(wanted['authority'] && { authority: authority(wanted['authority']) }),
    ...(wanted['lots'] && { lots: lots(wanted['lots']) }),
    ...(wanted['importReport'] && { importReport: REPORT }),
  });
