import { member, readFlag, readMembers, type Fraction, type Members, type Place } from '@commonweal/canonical';

import type { BidPlace, BidRule } from './bid-rule.js';

/** The grades of a bid by leaf; every grade leaf must have one unless the bid is excluded. */
export function readGrades(value: unknown, { place, excluded }: BidPlace, rule: BidRule): Map<string, Fraction> {
  const read = new Map<string, Fraction>();
  const members = readMarks(value, place, rule.allLeavesKnown ? rule.grades : null);
  if (members === null) return read;
  for (const [leaf, reader] of rule.grades) {
    const given = member(members, leaf);
    if (given === undefined && excluded) continue;
    const grade = reader(given, () => place.at(leaf));
    if (grade !== null) read.set(leaf, grade);
  }
  return read;
}

/** Which conditions a bid passed; every pass-fail leaf must have an answer unless the bid is excluded. */
export function readPassed(value: unknown, { place, excluded }: BidPlace, rule: BidRule): Map<string, boolean> {
  const read = new Map<string, boolean>();
  const members = readMarks(value, place, rule.allLeavesKnown ? rule.conditions : null);
  if (members === null) return read;
  for (const leaf of rule.conditions) {
    const given = member(members, leaf);
    if (given === undefined && excluded) continue;
    const passed = readFlag(given, place.at(leaf));
    if (passed !== null) read.set(leaf, passed);
  }
  return read;
}

/**
 * Marks by leaf id; missing altogether reads as no marks.
 *
 * @param leaves a mark for anything else is a fault; null: anything goes
 */
function readMarks(value: unknown, place: Place, leaves: { has(id: string): boolean } | null): Members | null {
  const members = value === undefined ? {} : readMembers(value, place);
  if (members === null || leaves === null) return members;
  for (const id of Object.keys(members)) {
    if (!leaves.has(id)) place.at(id).refuse('is not a criterion that takes such a mark.');
  }
  return members;
}
