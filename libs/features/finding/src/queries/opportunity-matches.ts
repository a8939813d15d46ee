import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { readAs, Tender } from '@commonweal/persistence';
import {
  isSme,
  type MatchReasons,
  matchReasons,
  type PlaceAround,
  supplierSize,
  type WorkWanted,
} from '@commonweal/suppliers';

import { matchConditions } from '../searches/match-conditions.js';

/** An opportunity, why it is for a supplier, and where it stands in the list. */
export interface FoundMatch extends MatchReasons {
  readonly tender: Tender;
  readonly position: string;
}

interface Profile {
  readonly cpv_codes: readonly string[];
  readonly places: readonly PlaceAround[];
  readonly value_from_pence: string | null;
  readonly value_to_pence: string | null;
  readonly supplier_kind: string;
  readonly headcount: number | null;
  readonly turnover_pence: string | null;
  readonly balance_sheet_pence: string | null;
}

type Row = Record<string, unknown> & { readonly position: string; readonly around: readonly PlaceAround[] };

const AROUND = (codes: string): string => `(select coalesce(json_agg(json_build_object('code', c, 'around',
  array(select places_around(array[c])))), '[]') from unnest(${codes}) as c)`;

/** Of a supplier that is acted for: an authority may read the profile of who has bid. */
const PROFILE = `select o.supplier_kind, p.cpv_codes, p.value_from_pence, p.value_to_pence, ${AROUND('p.places')} as places,
    p.headcount, p.turnover_pence, p.balance_sheet_pence
  from organisation o left join supplier_profile p on p.tenant_id = o.id
  where o.id = ? and o.kind = 'SUPPLIER' and o.id = any ((select app_orgs())::uuid[])`;

const OPEN = `s.state = 'PUBLISHED' and s.deadline > clock_timestamp()`;
const BEHIND = '(s.published_at, s.id) < (?::timestamptz, ?::uuid)';

/** What matches the profiles of suppliers. */
@Injectable()
export class OpportunityMatches {
  constructor(private readonly em: EntityManager) {}

  /** What work a supplier looks for; null for one that the viewer does not act for. */
  wanted(viewer: Viewer | null, organisationId: string): Promise<WorkWanted | null> {
    return readAs(this.em, viewer, async (em) => {
      const [profile] = await em.execute<Profile[]>(PROFILE, [organisationId]);
      return profile ? wantedBy(profile) : null;
    });
  }

  /** Some of the matches, newest first, behind a place in the list. */
  page(
    viewer: Viewer | null,
    wanted: WorkWanted,
    { limit, after }: { readonly limit: number; readonly after: readonly string[] | null },
  ): Promise<FoundMatch[]> {
    const { sql, values } = matchConditions(wanted);
    // Gathered first and put in order then, as in the public list: few are expected.
    const statement = `select t.*, m.position, ${AROUND('t.place_codes')} as around from (
        select s.tenant_id, s.id, s.published_at, s.published_at::text as position
          from tender_search s join tender t on t.tenant_id = s.tenant_id and t.id = s.id
          where ${OPEN} and ${sql} ${after ? `and ${BEHIND}` : ''} offset 0) m
      join tender t on t.tenant_id = m.tenant_id and t.id = m.id
      order by m.published_at desc, m.id desc limit ?`;
    return readAs(this.em, viewer, async (em) => {
      const rows = await em.execute<Row[]>(statement, [...values, ...(after ?? []), limit]);
      return rows.flatMap((row) => told(em, wanted, row));
    });
  }
}

function wantedBy(profile: Profile): WorkWanted {
  const { cpv_codes, places, value_from_pence: least, value_to_pence: most, supplier_kind } = profile;
  return {
    ...{ cpvCodes: cpv_codes ?? [], places: places ?? [], valueFrom: pence(least), valueTo: pence(most) },
    isVcse: supplier_kind !== 'BUSINESS',
    isSme: isSmall(profile),
  };
}

const pence = (sum: string | null): bigint | null => (sum === null ? null : BigInt(sum));

/** Whoever has not given the figures that it follows from is not taken for one. */
function isSmall({ headcount, turnover_pence, balance_sheet_pence }: Profile): boolean {
  if (headcount === null) return false;
  const figures = { turnoverPence: pence(turnover_pence), balanceSheetPence: pence(balance_sheet_pence) };
  const size = supplierSize({ headcount, ...figures });
  return size !== null && isSme(size);
}

function told(em: EntityManager, wanted: WorkWanted, { position, around, ...row }: Row): FoundMatch[] {
  const tender = em.map(Tender, row as never) as Tender;
  const { cpvCodes, valuePence = null, isVcseFriendly, isSmeFriendly } = tender;
  const reasons = matchReasons(wanted, { cpvCodes, places: around, valuePence, isVcseFriendly, isSmeFriendly });
  return reasons ? [{ tender, position, ...reasons }] : [];
}
