import { ownerFunction } from '../identity/owner-function.js';

/** At most so many proposals wait in a round: a flood ends there. */
const MOST_WAITING = 500;

/** What anybody may do without an account, and what is written of it. */
export const publicVoiceFunctions = [
  // The number of the need in its round; null when too many wait already.
  ...ownerFunction({
    signature: 'propose_need(tenant uuid, round uuid, need uuid, words text)',
    gives: 'integer language plpgsql volatile',
    body: `
      declare
        r priority_round;
        given integer;
      begin
        select * into r from priority_round p where p.tenant_id = tenant and p.id = round for update;
        if r.id is null or clock_timestamp() < r.opens_at or clock_timestamp() >= r.closes_at then
          raise exception 'the round is not open' using errcode = 'restrict_violation';
        end if;
        if (select count(*) from community_need n
            where n.tenant_id = tenant and n.round_id = round and n.state = 'PROPOSED') >= ${MOST_WAITING} then
          return null;
        end if;
        insert into community_need (tenant_id, id, round_id, number, title, origin, state)
          select tenant, need, round, coalesce(max(n.number), 0) + 1, words, 'PUBLIC', 'PROPOSED'
            from community_need n where n.tenant_id = tenant and n.round_id = round
          returning number into given;
        return given;
      end `,
  }),
  // The leaf of what somebody did whom nobody knows: of the round, never of the ballot, and without the request.
  ...ownerFunction({
    signature: 'record_public_act(tenant uuid, leaf uuid, act text, round uuid)',
    gives: 'void language plpgsql volatile',
    body: `
      begin
        if act not in ('castBallot', 'proposeNeed') or not exists (
             select from priority_round r where r.tenant_id = tenant and r.id = round
               and clock_timestamp() between r.opens_at and r.closes_at) then
          raise exception 'nobody did this' using errcode = 'restrict_violation';
        end if;
        insert into audit_leaf (tenant_id, id, action, object_type, object_id)
          values (tenant, leaf, act, 'PriorityRound', round);
      end `,
  }),
];
