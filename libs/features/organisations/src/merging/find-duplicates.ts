import { EntityManager } from '@mikro-orm/postgresql';

import { readAs } from '@commonweal/persistence';
import { canonicalIdentifier, registerOf } from '@commonweal/suppliers';

/** Two organisations that may be one body, and why. */
export interface Duplicates {
  readonly ids: readonly [string, string];
  readonly names: readonly [string, string];
  readonly because: string;
}

interface Supplier {
  readonly id: string;
  readonly name: string;
  readonly identifiers: { readonly scheme: string; readonly value: string }[];
}

const SUPPLIERS = `select o.id, o.name,
    coalesce((select jsonb_agg(distinct jsonb_build_object('scheme', n.scheme, 'value', n.value)) from (
      select scheme, value from organisation_identifier where tenant_id = o.id
      union all select scheme, value from identifier_claim where tenant_id = o.id) n), '[]') as identifiers
  from organisation o where o.kind = 'SUPPLIER' and o.merged_into is null order by o.created_at, o.id`;

/**
 * Organisations that may be one body: the same number in two forms, a number that one has and the other says is its own
 * (as a charity that is registered once by its charity number and once by its company number), or the same name. For the
 * operator, with the owner's login; what is certain and what is not, the operator decides.
 */
export class FindDuplicates {
  constructor(private readonly em: EntityManager) {}

  async execute(): Promise<Duplicates[]> {
    const suppliers = await readAs(this.em, null, (em) => em.execute<Supplier[]>(SUPPLIERS));
    const reasons = new Map<string, Supplier[]>();
    for (const supplier of suppliers)
      for (const reason of reasonsOf(supplier)) reasons.set(reason, [...(reasons.get(reason) ?? []), supplier]);
    return [...reasons].flatMap(([because, alike]) => pairs(alike, because));
  }
}

/** What would be said of two that have it in common. */
function reasonsOf({ name, identifiers }: Supplier): string[] {
  const numbers = identifiers.flatMap((identifier) => {
    const read = canonicalIdentifier(identifier);
    if (!read.ok || registerOf(read.value.scheme)?.shared) return [];
    return [`both say that ${read.value.scheme} ${read.value.value} is theirs`];
  });
  return [...new Set([...numbers, `both are called “${plainName(name)}”`])];
}

/** Names without what people write now this way and now that. */
const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/&/g, ' and ')
    .replace(/\b(limited|ltd|cyfyngedig|cyf|cic|cio|plc|the)\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The first with each of the others. */
const pairs = ([first, ...others]: readonly Supplier[], because: string): Duplicates[] =>
  first ? others.map((other) => ({ ids: [first.id, other.id], names: [first.name, other.name], because })) : [];
