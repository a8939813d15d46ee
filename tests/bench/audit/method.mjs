/** How the figures came about. */
export const METHOD = [
  '`commonweal audit verify` with anchors, from the file to the answer: reading, every leaf against its hash, every root and signature, every anchor; a signed head for each thousand leaves, each an anchor.',
  'Against it a loop in the same process over bytes that are in memory already: Node’s own SHA-256 of every leaf and of as many nodes as the tree has. No check can do with less hashing.',
  'Seven interleaved rounds in shuffled order after a warm-up; medians of processor time, collector and compiler threads included; the A/A control times the first contestant twice, and outside 0.95–1.05 the row is void.',
];
