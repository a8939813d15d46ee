/** What a program needs for a field: a scope, nothing in particular, or to be a person. */
export type NeededScope = string;

/** Fields that every program may ask for. */
export const ANY = 'any';
/** Fields that are for people, and for those who help them, and for no program. */
export const HELPED = 'helped';
/** Fields that are for people only, about or for themselves. */
export const PEOPLE = 'people';

/** By type: what is needed, and for which of its fields. */
export type FieldScopes = Readonly<Record<string, Readonly<Record<NeededScope, readonly string[]>>>>;

/** By `Type.field`, for looking up. A field that is not there is for nobody's program. */
export function scopesByField(scopes: FieldScopes): ReadonlyMap<string, NeededScope> {
  const entries = Object.entries(scopes).flatMap(([type, needed]) =>
    Object.entries(needed).flatMap(([scope, fields]) => fields.map((field) => [`${type}.${field}`, scope] as const)),
  );
  return new Map(entries);
}
