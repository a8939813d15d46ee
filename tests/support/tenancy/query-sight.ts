import { randomUUID } from 'node:crypto';

import { toGlobalId } from '@commonweal/graphql';

import type { Loose } from '../graphql.js';

const listed = (page: Loose | undefined, wanted: string) =>
  page?.['edges']?.some(({ node }) => String(node?.['id']) === wanted) || null;

/** What a query shows of a tender, null when it shows nothing of it. */
export const QUERIES: Record<
  string,
  (
    ...ids: readonly [tender: string, supplier: string, bid: string, authority: string, event: string, notice: string]
  ) => readonly [string, (data: Loose) => unknown]
> = {
  assistedSessions: (_, supplier) => [
    `{ assistedSessions(organisationId: "${supplier}", first: 1) { edges { node { id } } } }`,
    (data) => data['assistedSessions']?.['edges']?.[0] && 'some',
  ],
  consentText: () => ['{ consentText { version } }', (data) => data['consentText']?.['version']],
  apiClients: (_, __, ___, authority) => [
    `{ apiClients(organisationId: "${authority}", first: 1) { edges { node { id } } } }`,
    (data) => data['apiClients']?.['edges']?.[0] && 'some',
  ],
  // Whether it tells of this tender: what is told of published ones is for everybody.
  changes: (tender, _, __, authority) => [
    `{ changes(organisationId: "${authority}", first: 100, kinds: ["importNotice"]) { edges { node { objectId } } } }`,
    (data) => data['changes']?.['edges']?.some(({ node }) => node?.['objectId'] === tender) || null,
  ],
  webhookEndpoints: (_, __, ___, authority) => [
    `{ webhookEndpoints(organisationId: "${authority}", first: 1) { edges { node { id } } } }`,
    (data) => data['webhookEndpoints']?.['edges']?.[0] && 'some',
  ],
  demoAccounts: () => ['{ demoAccounts { email } }', (data) => data['demoAccounts']],
  identityProviders: () => ['{ identityProviders { key } }', (data) => data['identityProviders']],
  invitation: () => ['{ invitation(token: "none") { email } }', (data) => data['invitation']],
  frameworks: () => ['{ frameworks { id } }', (data) => data['frameworks']],
  framework: () => ['{ framework(id: "ppn-026") { id } }', (data) => data['framework']?.['id']],
  frameworkFor: () => [
    '{ frameworkFor(noticeDate: "2027-01-01", value: "1000000", buyer: NHS) { minimumWeight } }',
    (data) => data['frameworkFor']?.['minimumWeight'],
  ],
  routeFor: () => [
    '{ routeFor(nation: ENGLAND, subject: GRANT, noticeDate: "2026-12-01") { ... on RouteAnswer { regimes } } }',
    (data) => data['routeFor']?.['regimes'],
  ],
  approvalsWaiting: () => ['{ approvalsWaiting(first: 20) { id } }', (data) => data['approvalsWaiting']?.[0] ?? null],
  priorityRounds: (_, __, ___, authority) => [
    `{ priorityRounds(authorityId: "${authority}") { id } }`,
    (data) => data['priorityRounds'],
  ],
  priorityRound: () => [
    `{ priorityRound(id: "${toGlobalId('PriorityRound', { id: randomUUID() })}") { id } }`,
    (data) => data['priorityRound'],
  ],
  communityNeeds: (_, __, ___, authority) => [
    `{ communityNeeds(authorityId: "${authority}") { state } }`,
    (data) => data['communityNeeds']?.some(({ state }) => String(state) === 'PROPOSED') || null,
  ],
  // What was asked in a question that is withheld.
  wardQuestions: (_, __, ___, authority) => [
    `{ wardQuestions(authorityId: "${authority}") { question } }`,
    (data) => data['wardQuestions']?.[0]?.['question'] ?? null,
  ],
  wardQuestion: () => [
    `{ wardQuestion(id: "${toGlobalId('WardQuestion', { id: randomUUID() })}") { id } }`,
    (data) => data['wardQuestion'],
  ],
  councillors: (_, __, ___, authority) => [
    `{ councillors(authorityId: "${authority}") { email } }`,
    (data) => data['councillors']?.[0] && 'some',
  ],
  wardAuthorities: () => ['{ wardAuthorities(ward: "E05999001") { name } }', (data) => data['wardAuthorities']],
  topNeeds: () => ['{ topNeeds(area: "E06999001") { needs { rank } } }', (data) => data['topNeeds']],
  needAnswers: () => ['{ needAnswers(area: "E06999001") { tender { id } } }', (data) => data['needAnswers']],
  measureSets: (_, __, ___, authority) => [
    `{ measureSets(authorityId: "${authority}") { key } }`,
    (data) => data['measureSets']?.some(({ key }) => String(key) === 'licensed') || null,
  ],
  measureSet: () => ['{ measureSet(id: "commonweal-open-measures") { id } }', (data) => data['measureSet']?.['id']],
  targetExample: () => [
    '{ targetExample(kind: PER_POUND, rate: "0.2", contractValue: "1") { ... on TargetExample { target } } }',
    (data) => data['targetExample']?.['target'],
  ],
  // Its own: those that come with the product are no secret.
  tenderTemplates: (_, __, ___, authority) => [
    `{ tenderTemplates(authorityId: "${authority}") { isShipped } }`,
    (data) => data['tenderTemplates']?.some(({ isShipped }) => String(isShipped) === 'false') || null,
  ],
  pastResults: (_, __, ___, authority) => [
    `{ pastResults(authorityId: "${authority}", first: 1) { title } }`,
    (data) => data['pastResults']?.[0] && 'some',
  ],
  registers: () => ['{ registers { scheme } }', (data) => data['registers']],
  place: () => ['{ place(code: "E06999001") { name } }', (data) => data['place']?.['name']],
  places: () => ['{ places(first: 1) { edges { node { name } } } }', (data) => data['places']?.['edges']],
  cpvCodes: () => ['{ cpvCodes(first: 1) { edges { node { code } } } }', (data) => data['cpvCodes']?.['edges']],
  admitFile: () => ['{ admitFile }', (data) => data['admitFile']],
  codeNames: () => ['{ codeNames(cpv: ["03000000"]) { name } }', (data) => data['codeNames']],
  bankHolidays: () => ['{ bankHolidays(division: SCOTLAND) { day } }', (data) => data['bankHolidays']],
  publicDatasets: () => ['{ publicDatasets { id } }', (data) => data['publicDatasets']],
  demoMailbox: () => ['{ demoMailbox { recipient } }', (data) => data['demoMailbox']],
  measures: () => ['{ measures { id } }', (data) => data['measures']],
  serverTime: () => ['{ serverTime }', (data) => data['serverTime'] && 'now'],
  viewer: () => ['{ viewer { person { id } email organisations { id } } }', (data) => data['viewer'] && 'themselves'],
  auditConsistencyProof: () => [
    '{ auditConsistencyProof(first: 1, second: 2) { hashes } }',
    (data) => data['auditConsistencyProof']?.['hashes'],
  ],
  auditInclusionProof: (_tender, _supplier, _bid, _authority, event) => [
    `{ auditInclusionProof(leafId: "${event}") { leafHash } }`,
    (data) => data['auditInclusionProof']?.['leafHash'],
  ],
  notice: (...ids) => [`{ notice(id: "${ids[5]}") { id } }`, (data) => data['notice']?.['id']],
  notices: (...ids) => ['{ notices(first: 100) { edges { node { id } } } }', (data) => listed(data['notices'], ids[5])],
  tender: (id) => [`{ tender(id: "${id}") { id } }`, (data) => data['tender']?.['id']],
  node: (id) => [`{ node(id: "${id}") { id } }`, (data) => data['node']?.['id']],
  nodes: (id) => [`{ nodes(ids: ["${id}"]) { id } }`, (data) => data['nodes']?.[0]?.['id']],
  tenders: (id) => ['{ tenders(first: 100) { edges { node { id } } } }', (data) => listed(data['tenders'], id)],
  opportunities: (id) => [
    '{ opportunities(first: 100) { edges { node { id } } } }',
    (data) => listed(data['opportunities'], id),
  ],
  myBids: (_, supplier, bid) => [
    `{ myBids(supplierId: "${supplier}", first: 100) { edges { node { id } } } }`,
    (data) => listed(data['myBids'], bid),
  ],
};
