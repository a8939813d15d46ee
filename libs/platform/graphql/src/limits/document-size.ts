import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much an operation asks for, with its fragments written out. */
export interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly rootFields: number;
}

const NOTHING: Size = { depth: 0, fields: 0, aliases: 0, rootFields: 0 };

const beside = (one: Size, other: Size): Size => ({
  depth: Math.max(one.depth, other.depth),
  fields: one.fields + other.fields,
  aliases: one.aliases + other.aliases,
  rootFields: one.rootFields + other.rootFields,
});

/** A fragment that contains itself. */
export class FragmentCircleError extends Error {
  override readonly name = 'FragmentCircleError';
}

/** Measures selections. Each fragment is measured once, so that fragments within fragments cost nothing more. */
class Ruler {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #measured = new Map<string, Size>();
  readonly #open = new Set<string>();

  constructor({ definitions }: DocumentNode) {
    const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  selections(set: SelectionSetNode | undefined): Size {
    return (set?.selections ?? []).map((selection) => this.#selection(selection)).reduce(beside, NOTHING);
  }

  fragment(name: string): Size {
    if (this.#open.has(name)) throw new FragmentCircleError(`The fragment “${name}” contains itself`);
    const known = this.#measured.get(name);
    if (known) return known;
    this.#open.add(name);
    const size = this.selections(this.#fragments.get(name)?.selectionSet);
    this.#open.delete(name);
    this.#measured.set(name, size);
    return size;
  }

  #selection(selection: SelectionNode): Size {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragment(selection.name.value);
    const within = this.selections(selection.selectionSet);
    if (selection.kind === Kind.INLINE_FRAGMENT) return within;
    return {
      depth: within.depth + 1,
      fields: within.fields + 1,
      aliases: within.aliases + (selection.alias ? 1 : 0),
      rootFields: 1,
    };
  }
}

/**
 * The largest of each figure over a document's operations and fragments, in time that grows with the text alone.
 *
 * @throws FragmentCircleError when a fragment contains itself
 */
export function documentSize(document: DocumentNode): Size {
  const ruler = new Ruler(document);
  return document.definitions
    .map((definition) => {
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        return { ...ruler.fragment(definition.name.value), rootFields: 0 };
      return 'selectionSet' in definition ? ruler.selections(definition.selectionSet) : NOTHING;
    })
    .reduce(
      (one, other) => ({
        depth: Math.max(one.depth, other.depth),
        fields: Math.max(one.fields, other.fields),
        aliases: Math.max(one.aliases, other.aliases),
        rootFields: Math.max(one.rootFields, other.rootFields),
      }),
      NOTHING,
    );
}
