import { selection, ACCESS } from './field-access.js';
import type { Loose, TestApi } from '../graphql.js';
import type { AccessWorld, Phase, ViewerName } from './access-world.js';
import { QUERIES } from './query-sight.js';

export const VIEWERS: readonly ViewerName[] = ['nobody', 'rival', 'bidder', 'other', 'own'];

/** The viewers whom the matrix shows the field. */
export const may = (type: string, field: string, phase: Phase): readonly ViewerName[] =>
  ACCESS.rules[ACCESS.fields[type]?.[field] ?? '']?.[phase] ?? [];

export const fieldsOf = (type: string): string[] => Object.keys(ACCESS.fields[type] ?? {});

const isBlank = (value: unknown) => value === undefined || value === null || listOf(value)?.length === 0;

/** A list, or what a page of one holds. */
const listOf = (value: unknown): unknown[] | undefined =>
  Array.isArray(value) ? value : (value as { readonly edges?: unknown[] }).edges;

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
    const { Tender = '', Bid = '', AuditEvent = '', Notice = '' } = this.at.things[phase];
    const ids = [Tender, this.at.supplier, Bid, this.at.here.lead.organisation, AuditEvent, Notice] as const;
    const found: Record<string, unknown> = {};
    for (const [name, ask] of Object.entries(QUERIES)) {
      const [document, see] = ask(...ids);
      const { data } = await this.api.gql(document, {}, token);
      found[name] = data ? see(data) : null;
    }
    return found as Loose;
  }
}
