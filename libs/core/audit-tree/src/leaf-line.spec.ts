import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { canonicalJson } from '@commonweal/canonical';

import { type AuditLeaf, auditLeafHash, LEAF_FORMAT } from './audit-leaf.js';
import { DumpCheck } from './dump-check.js';
import { DUMP_FORMAT } from './dump-lines.js';
import { dumpText, isHexOf, leafLine } from './leaf-line.js';
import { hashText } from './tree-hash.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

const id = fc.uuid();
const perhaps = (of: fc.Arbitrary<string>) => fc.option(of, { nil: null });
const leaves: fc.Arbitrary<AuditLeaf> = fc.record({
  ...{ format: fc.constant(LEAF_FORMAT), id, tenantId: id, personId: perhaps(id), onBehalfOf: perhaps(id) },
  ...{ action: fc.constantFrom('submitBid', 'filler'), objectType: fc.constant('Bid'), objectId: id },
  ...{ tenderId: perhaps(id), sealedLotId: perhaps(id), at: fc.constant('2026-11-22T09:00:00.000000Z') },
  ...{ before: fc.constant(null), after: perhaps(fc.constant('a'.repeat(64))), requestId: perhaps(fc.string()) },
});
/** Written in an assisted session, or not. */
const allLeaves = fc
  .tuple(leaves, fc.option(id, { nil: undefined }))
  .map(([leaf, helpedPersonId]): AuditLeaf => (helpedPersonId === undefined ? leaf : { ...leaf, helpedPersonId }));
const dumped = (leaf: AuditLeaf, position = 0) => ({ position, hash: hashText(auditLeafHash(leaf)), leaf });

/** Whether a dump of this one line has faults in it, besides that no head covers it. */
function accepted(line: Uint8Array, readInFull: boolean): boolean {
  const check = new DumpCheck({ anchors: [], isSigned: () => true });
  check.take({ format: DUMP_FORMAT, exportedAt: '2026-11-22T10:00:00.000000Z' });
  if (!readInFull) {
    if (!check.takeLine(line).ok) return false;
  } else {
    try {
      check.take(JSON.parse(textOf(line)));
    } catch {
      return false;
    }
  }
  const { faults, leaves: taken } = check.end();
  return taken === 1 && faults.length === 1;
}

describe('a line of a dump', () => {
  it('gives the bytes that were hashed, whatever leaf of plain ASCII it holds', () => {
    fc.assert(
      fc.property(leaves, fc.nat(), (leaf, position) => {
        fc.pre(/^[ !#-[\]-~]*$/.test(leaf.requestId ?? ''));
        const line = dumped(leaf, position);
        const parts = leafLine(bytesOf(dumpText(line)));
        expect({ ...parts, hash: textOf(parts?.hash), leaf: textOf(parts?.leaf) }).toEqual({
          ...{ position, hash: line.hash, leaf: canonicalJson(leaf) },
        });
      }),
    );
  });

  it('is accepted just when it is accepted read in full, whatever byte of it is changed', () => {
    fc.assert(
      fc.property(allLeaves, fc.nat(), fc.integer({ min: 0x20, max: 0x7e }), (leaf, at, byte) => {
        const line = bytesOf(dumpText(dumped(leaf)));
        expect([accepted(line, false), accepted(line, true)]).toEqual([true, true]);
        line[at % line.length] = byte;
        expect(accepted(line, false)).toBe(accepted(line, true));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['of other members', '{"position":0,"leaf":{}}'],
    ['cut off', '{"position":0,"hash":"'],
    ['with a number of too many digits', `{"position":${'9'.repeat(16)},"hash":"`],
    ['of nothing', ''],
  ])('%s is no leaf in the usual form', (_, text) => {
    expect(leafLine(bytesOf(text))).toBeNull();
  });

  it('compares a hash with its digits to the last one', () => {
    const hash = Uint8Array.of(0x0f, 0xa1);
    expect(['0fa1', '0fa2', '0fa', '0FA1'].map((digits) => isHexOf(bytesOf(digits), hash))).toEqual([
      ...[true, false, false, false],
    ]);
  });
});
