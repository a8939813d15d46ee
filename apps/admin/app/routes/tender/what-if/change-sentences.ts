import type { FirstChange, Won } from '@commonweal/what-if';

type Change = Extract<FirstChange, { kind: 'changes' }>;
type Names = ReadonlyMap<string, string>;

/** The sentences about who wins one case at which weights: which, and the values besides the case and the criterion. */
export function changeSentences(change: FirstChange | undefined, names: Names) {
  if (change?.kind !== 'changes') return [sentence(change?.kind ?? 'never')];
  return [wonSentence(change, names), ...(change.level ? [levelSentence(change.level, names)] : [])];
}

const sentence = (key: string, values: Readonly<Record<string, string>> = {}) => ({
  of: `whatIf.first.${key}`,
  values,
});

function wonSentence({ before, after }: Change, names: Names) {
  if (!before) return sentence('close');
  const won = { winner: nameOf(before, names), from: before.from, to: before.to };
  if (!after) return sentence('alone', won);
  return sentence('changes', { ...won, other: nameOf(after, names), otherFrom: after.from, otherTo: after.to });
}

function levelSentence({ weight, winners }: NonNullable<Change['level']>, names: Names) {
  const [winner = ''] = winners;
  if (winners.length > 1) return sentence('shared', { weight });
  return sentence('settled', { weight, winner: names.get(winner) ?? winner });
}

const nameOf = ({ bid }: Won, names: Names): string => names.get(bid) ?? bid;
