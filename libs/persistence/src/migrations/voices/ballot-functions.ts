import { ownerFunction } from '../identity/owner-function.js';

/** What may be on a ballot of a round: second to the use cases, which say in words what is wrong. */
const CHECK_CHOICES = `
  if cardinality(chosen) > r.most_choices
     or cardinality(chosen) <> (select count(distinct c) from unnest(chosen) c)
     or exists (select from unnest(chosen) c where not exists (
          select from community_need n where n.tenant_id = tenant and n.round_id = round and n.id = c and n.state = 'SHOWN')) then
    raise exception 'this is not a ballot of the round' using errcode = 'check_violation';
  end if;`;

const LOCK_ROUND = `select * into r from priority_round p where p.tenant_id = tenant and p.id = round for share;`;
const REFUSE = (words: string) => `raise exception '${words}' using errcode = 'restrict_violation';`;
const TODAY = `(clock_timestamp() at time zone 'Europe/London')::date`;

export const ballotFunctions = [
  // Of every round that is over: nobody can tell afterwards from which browser a ballot came.
  ...ownerFunction({
    signature: 'forget_voters()',
    gives: 'void language sql volatile',
    body: `delete from ballot_mark m using priority_round r
      where r.tenant_id = m.tenant_id and r.id = m.round_id and r.closes_at <= clock_timestamp()`,
  }),
  // True when it replaces the ballot that this browser cast before.
  ...ownerFunction({
    signature: 'cast_ballot(tenant uuid, round uuid, fresh uuid, voter text, chosen uuid[])',
    gives: 'boolean language plpgsql volatile',
    body: `
      declare
        r priority_round;
        known uuid;
      begin
        ${LOCK_ROUND}
        if r.id is null or clock_timestamp() < r.opens_at or clock_timestamp() >= r.closes_at then
          ${REFUSE('the round is not open')}
        end if;
        ${CHECK_CHOICES}
        insert into ballot_mark as m (tenant_id, round_id, mark, ballot_id) values (tenant, round, voter, fresh)
          on conflict (tenant_id, round_id, mark) do update set mark = m.mark returning m.ballot_id into known;
        insert into ballot as b (tenant_id, id, round_id, channel, choices, received_on)
          values (tenant, known, round, 'ONLINE', chosen, ${TODAY})
          on conflict (tenant_id, id) do update set choices = chosen, received_on = ${TODAY};
        return known <> fresh;
      end `,
  }),
  // False when the sheet was entered before.
  ...ownerFunction({
    signature:
      'enter_ballot(tenant uuid, round uuid, fresh uuid, way text, batch_name text, sheet_number integer, came_on date, chosen uuid[])',
    gives: 'boolean language plpgsql volatile',
    body: `
      declare
        r priority_round;
        entered uuid;
      begin
        ${LOCK_ROUND}
        if tenant <> all (app_orgs()) or app_person() is null then
          ${REFUSE('this is entered for another authority')}
        end if;
        if r.id is null or r.closed_at is not null or clock_timestamp() < r.opens_at or way = 'ONLINE'
           or came_on < (r.opens_at at time zone 'Europe/London')::date or came_on > ${TODAY}
           or came_on > (r.closes_at at time zone 'Europe/London')::date then
          ${REFUSE('the round takes no such ballot')}
        end if;
        ${CHECK_CHOICES}
        insert into ballot (tenant_id, id, round_id, channel, choices, received_on, entered_by, batch, sheet)
          values (tenant, fresh, round, way, chosen, came_on, app_person(), batch_name, sheet_number)
          on conflict (tenant_id, round_id, batch, sheet) do nothing returning id into entered;
        return entered is not null;
      end `,
  }),
  // The last sheet of a batch that was entered, for whom it is: 0 before the first.
  ...ownerFunction({
    signature: 'last_sheet(tenant uuid, round uuid, batch_name text)',
    gives: 'integer language sql stable',
    body: `select coalesce(max(b.sheet), 0) from ballot b
      where b.tenant_id = tenant and tenant = any (app_orgs()) and b.round_id = round and b.batch = batch_name`,
  }),
  // Only of a round that is over, only as counts of alike ballots, and only for whom it is.
  ...ownerFunction({
    signature: 'count_ballots(tenant uuid, round uuid)',
    gives: 'table (channel text, choices uuid[], times integer) language sql stable',
    body: `select b.channel, b.choices, count(*)::integer from ballot b
      join priority_round r on r.tenant_id = b.tenant_id and r.id = b.round_id
      where b.tenant_id = tenant and b.round_id = round and tenant = any (app_orgs()) and r.closes_at <= clock_timestamp()
      group by b.channel, b.choices`,
  }),
];
