import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type ValueNode,
} from 'graphql';

export interface OperationToPrice {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a list counts as that does not page. */
const USUAL_LIST = 5;
/** What a list counts as whose length cannot be told; the most a page may hold. */
const LONGEST_PAGE = 100;

/**
 * The static cost of an operation: each object that may be read counts 1, and what lies within a list counts as often
 * as the list may be long – `first` where it pages, the number of `ids`, 5 for any other.
 *
 * @param operation valid against the schema, of a document without circles
 * @returns a whole number, at most `Number.MAX_SAFE_INTEGER`
 * @example `{ opportunities(first: 20) { edges { node { title lots { title } } } } }` costs 1 + 20 × (1 + 1 + 5) = 141
 */
export function operationCost(priced: OperationToPrice): number {
  const root = priced.schema.getRootType(priced.operation.operation);
  const cost = root ? new Pricing(priced).selections(priced.operation.selectionSet.selections, root) : 0;
  return Math.min(cost, Number.MAX_SAFE_INTEGER);
}

/** Adds up an operation; each fragment once. */
class Pricing {
  readonly #fragments = new Map<string, number>();

  constructor(private readonly priced: OperationToPrice) {}

  selections(selections: readonly SelectionNode[], parent: GraphQLNamedType): number {
    return selections.reduce((sum, selection) => sum + this.#selection(selection, parent), 0);
  }

  #selection(selection: SelectionNode, parent: GraphQLNamedType): number {
    if (selection.kind === Kind.FIELD) return this.#field(selection, parent);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(selection.name.value);
    const type = selection.typeCondition && this.priced.schema.getType(selection.typeCondition.name.value);
    return this.selections(selection.selectionSet.selections, type ?? parent);
  }

  #fragment(name: string): number {
    const known = this.#fragments.get(name);
    if (known !== undefined) return known;
    const fragment = this.priced.document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
    );
    if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return 0;
    const type = this.priced.schema.getType(fragment.typeCondition.name.value);
    const cost = type ? this.selections(fragment.selectionSet.selections, type) : 0;
    this.#fragments.set(name, cost);
    return cost;
  }

  #field(node: FieldNode, parent: GraphQLNamedType): number {
    const field = fieldsOf(parent)[node.name.value];
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type)) return 0;
    const within = this.selections(node.selectionSet?.selections ?? [], type);
    const length = this.#length(node, field);
    // The page itself is one object; what it holds comes `first` times.
    return isListType(getNullableType(field.type)) ? length * (1 + within) : 1 + length * within;
  }

  #length(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    for (const name of ['first', 'ids'])
      if (field.args.some((arg) => arg.name === name)) return this.#counted(node, name);
    const pages = node.name.value === 'edges' && isListType(getNullableType(field.type));
    return isListType(getNullableType(field.type)) && !pages ? USUAL_LIST : 1;
  }

  #counted(node: FieldNode, name: string): number {
    const given = valueOf(node.arguments?.find((arg) => arg.name.value === name)?.value, this.priced.variables);
    const count = Array.isArray(given) ? given.length : given;
    return typeof count === 'number' && count >= 0 ? Math.min(count, LONGEST_PAGE) : LONGEST_PAGE;
  }
}

const fieldsOf = (type: GraphQLNamedType) => (isObjectType(type) || isInterfaceType(type) ? type.getFields() : {});

function valueOf(node: ValueNode | undefined, variables: OperationToPrice['variables']): unknown {
  if (node?.kind === Kind.VARIABLE) return variables[node.name.value];
  if (node?.kind === Kind.INT) return Number(node.value);
  return node?.kind === Kind.LIST ? node.values : undefined;
}
