/** Whether the lot with this id still takes bids: until it is closed, nobody outside may learn who bids, or how often. */
export const stillSealed = (lotId: string): string =>
  `(${lotId} is not null and not exists (select 1 from lot s
    where s.tenant_id = l.tenant_id and s.id = ${lotId} and s.closed_at is not null))`;
