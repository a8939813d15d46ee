import { AUTHORITY, PEOPLE } from '../../../apps/api/src/demo/demo-people.js';
import { organisationId, personId } from '../../support/global-ids.js';
import type { Visit } from '../support/visit.js';

const lead = { app: 'admin', as: 'lead' } as const;
const tender = { ...lead, route: 'tenders/:tenderId/audit' } as const;
const organisation = { ...lead, route: 'organisations/:id/audit' } as const;
const authority = `/organisations/${organisationId(AUTHORITY)}`;

export const visits: readonly Visit[] = [
  { ...tender, name: 'what was done to an open tender', path: (places) => `${places.tender('published')}/audit` },
  {
    ...{ ...tender, name: 'what was done to a scored tender' },
    path: (places) => `${places.tender('evaluated')}/audit`,
  },
  {
    ...{ ...lead, route: 'lots/:lotId/audit', name: 'what was done to a lot' },
    path: ({ result }) => result('evaluated').replace(/result$/, 'audit'),
  },
  {
    ...{ ...lead, route: 'bids/:bidId/audit', name: 'what was done to a bid', picture: 'admin-audit-bid' },
    path: ({ bidAudit }) => bidAudit,
  },
  { ...organisation, name: 'what was done for an authority', path: `${authority}/audit` },
  {
    ...{ ...organisation, name: 'what was done to the programs of an authority', picture: 'admin-audit-organisation' },
    path: `${authority}/audit?part=PROGRAMS`,
  },
  { ...organisation, name: 'what was done to the look of its pages', path: `${authority}/audit?part=LOOK` },
  {
    ...{ ...lead, route: 'organisations/:id/people/:personId/audit', name: 'what was done to one’s place' },
    path: `${authority}/people/${personId(PEOPLE.lead)}/audit`,
  },
  {
    ...{ ...lead, route: 'programs/:programId/audit', name: 'what was done to a program' },
    ...{ path: ({ program }) => `${program}/audit`, picture: 'admin-audit-program' },
  },
  {
    ...{ ...lead, route: 'account/audit', name: 'what was done to one’s account' },
    ...{ path: '/account/audit', picture: 'admin-audit-account' },
  },
  {
    ...{ ...lead, route: 'audit/:eventId', name: 'the proof of a change', picture: 'admin-audit-entry' },
    path: ({ entry }) => entry,
  },
];
