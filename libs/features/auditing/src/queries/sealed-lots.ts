/** Whether the lot with this id still takes bids: until it is closed, nobody outside may learn who bids, or how often. */
export const stillSealed = (lotId: string): string => `exists (select 1 from lot s join tender p
  on p.tenant_id = s.tenant_id and p.id = s.tender_id
  where s.tenant_id = l.tenant_id and s.id = ${lotId} and s.closed_at is null and p.state <> 'ABANDONED')`;
