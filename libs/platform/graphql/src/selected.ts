import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Which fields an operation asks for below a field, by name. */
export interface Selected {
  readonly [field: string]: Selected;
}

type Open = { [field: string]: Open };
type Fragments = GraphQLResolveInfo['fragments'];

/** Documents are parsed once and asked many times. */
const known = new WeakMap<FieldNode, Selected>();

/**
 * Which fields are asked for below the one being resolved, fragments written out, whatever their aliases. What
 * `@skip` and `@include` may leave out counts as asked for.
 */
export function selectedBelow({
  fieldNodes,
  fragments,
}: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Selected {
  const [only, ...others] = fieldNodes;
  const before = only && others.length === 0 ? known.get(only) : undefined;
  if (before) return before;
  const selected: Open = {};
  for (const { selectionSet } of fieldNodes) collect(selectionSet, fragments, selected);
  if (only && others.length === 0) known.set(only, selected);
  return selected;
}

function collect(set: SelectionSetNode | undefined, fragments: Fragments, into: Open): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) collect(selection.selectionSet, fragments, (into[selection.name.value] ??= {}));
    else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, fragments, into);
    else collect(fragments[selection.name.value]?.selectionSet, fragments, into);
  }
}
