const ms = (value) => (value === undefined ? '–' : `${value < 10 ? value.toFixed(2) : value.toFixed(1)} ms`);

/** One line of the report: ours against the peer, as a ratio of medians. `lower` says that less is better. */
export function row({ id, workload, set, ours, peer, limits, better = 'lower' }) {
  const ratio = better === 'lower' ? set.medians[ours] / set.medians[peer] : set.medians[peer] / set.medians[ours];
  return {
    id,
    workload,
    ours: ms(set.medians[ours]),
    peer: set.medians[peer] === undefined ? 'not measured' : `${peer} ${ms(set.medians[peer])}`,
    ratio: Number.isNaN(ratio) ? 'not measured' : ratio.toFixed(2),
    must: limits.must,
    goal: limits.goal,
    'A/A control': set.void ? `${set.control.toFixed(3)} (void)` : set.control.toFixed(3),
  };
}
