import { buildSchema, findBreakingChanges, getNamedType, isEnumType, isUnionType } from 'graphql';

/**
 * What a client of the earlier schema would miss in the later one. What was deprecated with a date in its reason, such
 * as `(until 2027-01-01)`, may go from that day on, and a type may go with the last thing that led to it.
 *
 * @param {string} earlier SDL that clients know
 * @param {string} later SDL that is to take its place
 * @param {string} today YYYY-MM-DD
 * @returns {string[]} a sentence for each
 */
export function brokenPromises(earlier, later, today) {
  const old = buildSchema(earlier);
  const expired = expiredPlaces(old, today);
  return findBreakingChanges(old, buildSchema(later))
    .filter(({ type, description }) => {
      if (type === 'TYPE_REMOVED') return placesOf(old, nameIn(description)).some((place) => !expired.has(place));
      return !/REMOVED/.test(type) || !expired.has(placeIn(description));
    })
    .map(({ description }) => description);
}

const nameIn = (description) => description.split(' ')[0];

/** The sentences of graphql-js name what was removed: `T.field`, `T.field arg a`, `VALUE … enum type T`, `M … union type U`. */
function placeIn(description) {
  const [, value, owner] = /^(\w+) was removed from (?:enum|union) type (\w+)/.exec(description) ?? [];
  if (value) return `${owner}.${value}`;
  const [, field, arg] = /^(\w+\.\w+)(?: arg (\w+))? was removed/.exec(description) ?? [];
  return arg ? `${field}.${arg}` : (field ?? description);
}

const isExpired = ({ deprecationReason }, today) => {
  const [, until] = /\(until (\d{4}-\d\d-\d\d)\)/.exec(deprecationReason ?? '') ?? [];
  return until !== undefined && until <= today;
};

/** Every deprecated field, argument, input field and value whose day has come. */
function expiredPlaces(schema, today) {
  const places = everyPlace(schema).filter(({ thing }) => isExpired(thing, today));
  return new Set(places.map(({ place }) => place));
}

/** Where the schema leads to a type. */
const placesOf = (schema, name) =>
  everyPlace(schema)
    .filter(({ thing }) => (thing.type && getNamedType(thing.type).name === name) || thing.name === name)
    .map(({ place }) => place);

function everyPlace(schema) {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isEnumType(type)) return type.getValues().map((thing) => ({ place: `${type.name}.${thing.name}`, thing }));
    if (isUnionType(type)) return type.getTypes().map((thing) => ({ place: `${type.name}.${thing.name}`, thing }));
    if (!('getFields' in type)) return [];
    return Object.values(type.getFields()).flatMap((thing) => {
      const place = `${type.name}.${thing.name}`;
      return [{ place, thing }, ...(thing.args ?? []).map((arg) => ({ place: `${place}.${arg.name}`, thing: arg }))];
    });
  });
}
