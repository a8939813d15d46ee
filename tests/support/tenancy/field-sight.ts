import { selection, ACCESS } from './field-access.js';
import type { Loose, TestApi } from '../graphql.js';
import type { AccessWorld, Phase, ViewerName } from './access-world.js';

export const VIEWERS: readonly ViewerName[] = ['nobody', 'rival', 'bidder', 'other', 'own'];

/** The viewers whom the matrix shows the field. */
export const may = (type: string, field: string, phase: Phase): readonly ViewerName[] =>
  ACCESS.rules[ACCESS.fields[type]?.[field] ?? '']?.[phase] ?? [];

export const fieldsOf = (type: string): string[] => Object.keys(ACCESS.fields[type] ?? {});

const isBlank = (value: unknown) => value === undefined || value === null || listOf(value)?.length === 0;

/** A list, or what a page of one holds. */
const listOf = (value: unknown): unknown[] | undefined =>
  Array.isArray(value) ? value : (value as { readonly edges?: unknown[] }).edges;

const listed = (page: Loose | undefined, wanted: string) =>
  page?.['edges']?.some(({ node }) => String(node?.['id']) === wanted) || null;

/** What a query shows of a tender, null when it shows nothing of it. */
const QUERIES: Record<
  string,
  (
    ...ids: readonly [tender: string, supplier: string, bid: string, authority: string, event: string]
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
  registers: () => ['{ registers { scheme } }', (data) => data['registers']],
  place: () => ['{ place(code: "E06999001") { name } }', (data) => data['place']?.['name']],
  places: () => ['{ places(first: 1) { edges { node { name } } } }', (data) => data['places']?.['edges']],
  cpvCodes: () => ['{ cpvCodes(first: 1) { edges { node { code } } } }', (data) => data['cpvCodes']?.['edges']],
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

/** The fields of one type, as one viewer sees them of the tender in one phase. */
export interface Look {
  readonly type: string;
  readonly phase: Phase;
}

/** A field that somebody sees who may not. */
export interface Leak extends Look {
  readonly field: string;
  readonly viewer: ViewerName;
}

/** What is not as the matrix says: `leaks` are seen by others, `gaps` not alike by all who may; `filled` have a value. */
export interface Sight {
  readonly leaks: Leak[];
  readonly gaps: string[];
  readonly filled: string[];
}

export const leakText = ({ type, field, phase, viewer }: Leak): string =>
  `${type}.${field} ${phase}: ${viewer} sees it`;

/** Looks at the access world through an API. */
export class FieldSight {
  readonly #errors: string[] = [];

  constructor(
    private readonly at: AccessWorld,
    private readonly api: TestApi,
  ) {}

  /** Whether there is such a thing in this phase. */
  isThere = ({ type, phase }: Look): boolean => type === 'Query' || this.at.things[phase][type] !== undefined;

  async see(look: Look): Promise<Sight> {
    const seen = new Map(
      await Promise.all(VIEWERS.map(async (viewer) => [viewer, await this.shown(look, viewer)] as const)),
    );
    const { type, phase } = look;
    const values = (field: string, viewers: readonly ViewerName[]) =>
      viewers.map((viewer) => JSON.stringify(seen.get(viewer)?.[field] ?? null));
    const isSeen = (field: string) => (viewer: ViewerName) => !isBlank(seen.get(viewer)?.[field]);
    const outsiders = (field: string) => VIEWERS.filter((viewer) => !may(type, field, phase).includes(viewer));
    return {
      leaks: fieldsOf(type).flatMap((field) =>
        outsiders(field)
          .filter(isSeen(field))
          .map((viewer) => ({ ...look, field, viewer })),
      ),
      gaps: [
        ...fieldsOf(type)
          .filter((field) => new Set(values(field, may(type, field, phase))).size > 1)
          .map((field) => `${type}.${field} ${phase}: not the same to all who may see it`),
        ...this.#errors.splice(0),
      ],
      filled: fieldsOf(type).filter((field) => may(type, field, phase).slice(0, 1).some(isSeen(field))),
    };
  }

  private async shown({ type, phase }: Look, viewer: ViewerName): Promise<Loose> {
    const token = this.at.tokens[viewer];
    if (type === 'Query') return this.queried(phase, token);
    const fields = fieldsOf(type).map((field) => selection(type, field));
    const { data, errors = [] } = await this.api.gql(
      `query ($id: ID!) { node(id: $id) { ... on ${type} { ${fields.join(' ')} } } }`,
      { id: this.at.things[phase][type] },
      token,
    );
    this.#errors.push(...errors.map(({ message }) => `${type} ${phase}: ${viewer} is told “${message}”`));
    return (data?.['node'] ?? {}) as Loose;
  }

  private async queried(phase: Phase, token: string | undefined): Promise<Loose> {
    const { Tender = '', Bid = '', AuditEvent = '' } = this.at.things[phase];
    const found: Record<string, unknown> = {};
    for (const [name, ask] of Object.entries(QUERIES)) {
      const [document, see] = ask(Tender, this.at.supplier, Bid, this.at.here.lead.organisation, AuditEvent);
      const { data } = await this.api.gql(document, {}, token);
      found[name] = data ? see(data) : null;
    }
    return found as Loose;
  }
}
