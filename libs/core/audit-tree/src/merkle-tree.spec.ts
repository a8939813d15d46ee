import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { GrowingTree } from './growing-tree.js';
import { consistencySteps, frontierPlaces, inclusionSteps, type NodePlace, stepHash } from './proof-nodes.js';
import { hashText, leafHash, nodeHash, sameHash, textHash, type TreeHash } from './tree-hash.js';
import { verifyConsistency } from './verify-consistency.js';
import { verifyInclusion } from './verify-inclusion.js';

/** The test tree of Certificate Transparency (RFC 6962 and 9162): its leaves, and its root at every size from 1. */
const ENTRIES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const N2 = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e';
const N5 = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b';
const N67 = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0';
const N4567 = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4';
const N45 = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';
const [R1 = '', R2 = '', , R4 = ''] = ROOTS;

const place = ({ level, index }: NodePlace) => `${level}/${index}`;

/** A tree grown leaf by leaf, that keeps every complete node and every root. */
function grown(leaves: readonly TreeHash[]) {
  const tree = new GrowingTree();
  const nodes = new Map<string, TreeHash>();
  const roots = leaves.map((leaf) => {
    for (const node of tree.append(leaf)) nodes.set(place(node), node.hash);
    return tree.root();
  });
  const hashOf = (wanted: NodePlace) => nodes.get(place(wanted)) ?? new Uint8Array();
  return {
    hashOf,
    root: (size: number) => roots[size - 1] ?? new Uint8Array(),
    inclusion: (index: number, size: number) => inclusionSteps(index, size).map((step) => stepHash(step, hashOf)),
    consistency: (first: number, second: number) =>
      consistencySteps(first, second).map((step) => stepHash(step, hashOf)),
  };
}

const published = grown(ENTRIES.map((entry) => leafHash(textHash(entry))));

/** The definition itself: MTH of RFC 9162 §2.1.1. */
function definedRoot(leaves: readonly TreeHash[]): TreeHash {
  if (leaves.length === 1) return leaves[0] as TreeHash;
  const split = 2 ** (Math.ceil(Math.log2(leaves.length)) - 1);
  return nodeHash(definedRoot(leaves.slice(0, split)), definedRoot(leaves.slice(split)));
}

describe('the published vectors of RFC 6962', () => {
  it('give the root of nothing', () => {
    expect(hashText(new GrowingTree().root())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('give the root at every size', () => {
    expect(ROOTS.map((_, index) => hashText(published.root(index + 1)))).toEqual(ROOTS);
  });

  it.each([
    [0, 1, []],
    [0, 8, ['96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7', N2, N4567]],
    [5, 8, [N5, N67, R4]],
    [2, 3, [R2]],
    [1, 5, [R1, N2, N5]],
  ])('prove leaf %i in %i', (index, size, path) => {
    expect(published.inclusion(index, size).map(hashText)).toEqual(path);
  });

  it.each([
    [1, 1, []],
    [1, 8, ['96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7', N2, N4567]],
    [6, 8, [N45, N67, R4]],
    [2, 5, [N2, N5]],
  ])('prove that %i leaves are the beginning of %i', (first, second, path) => {
    expect(published.consistency(first, second).map(hashText)).toEqual(path);
  });
});

const leaves = fc
  .array(fc.uint8Array({ minLength: 0, maxLength: 8 }), { minLength: 1, maxLength: 70 })
  .map((entries) => entries.map(leafHash));
const sizes = leaves.chain((all) =>
  fc.tuple(fc.constant(all), fc.integer({ min: 1, max: all.length }), fc.nat(), fc.nat()),
);

describe('any tree', () => {
  it('has the root of the definition, grown in one go or taken up again from its frontier', () => {
    fc.assert(
      fc.property(sizes, ([all, size]) => {
        const tree = grown(all);
        const frontier = frontierPlaces(size).map((at) => ({ ...at, hash: tree.hashOf(at) }));
        const resumed = new GrowingTree(size, frontier);
        for (const leaf of all.slice(size)) resumed.append(leaf);
        expect(hashText(resumed.root())).toBe(hashText(definedRoot(all)));
        expect(hashText(tree.root(size))).toBe(hashText(definedRoot(all.slice(0, size))));
      }),
    );
  });

  it('proves each of its leaves, and no other', () => {
    fc.assert(
      fc.property(sizes, ([all, size, anyIndex]) => {
        const [tree, index] = [grown(all), anyIndex % size];
        const claim = {
          leaf: all[index] as TreeHash,
          index,
          size,
          root: tree.root(size),
          path: tree.inclusion(index, size),
        };
        expect(verifyInclusion(claim)).toBe(true);
        expect(verifyInclusion({ ...claim, leaf: leafHash(Uint8Array.of(9, 9, 9, 9, 9, 9, 9, 9, 9)) })).toBe(false);
        expect(verifyInclusion({ ...claim, path: [...claim.path, claim.root] })).toBe(false);
        expect(verifyInclusion({ ...claim, index: size })).toBe(false);
        if (claim.path.length > 0) expect(verifyInclusion({ ...claim, path: claim.path.slice(1) })).toBe(false);
      }),
    );
  });

  it('proves that each smaller tree is its beginning, and that a forged one is not', () => {
    fc.assert(
      fc.property(sizes, ([all, second, anyFirst]) => {
        const tree = grown(all);
        const first = 1 + (anyFirst % second);
        const claim = {
          first: { size: first, root: tree.root(first) },
          second: { size: second, root: tree.root(second) },
          path: tree.consistency(first, second),
        };
        expect(verifyConsistency(claim)).toBe(true);
        const forged = leafHash(Uint8Array.of(9, 9, 9, 9, 9, 9, 9, 9, 9));
        expect(verifyConsistency({ ...claim, first: { ...claim.first, root: forged } })).toBe(false);
        expect(verifyConsistency({ ...claim, second: { ...claim.second, root: forged } })).toBe(false);
        expect(verifyConsistency({ ...claim, path: [...claim.path, forged] })).toBe(false);
      }),
    );
  });

  it('is asked for nothing outside it', () => {
    expect(() => inclusionSteps(3, 3)).toThrow('A tree of 3 leaves has no leaf 3.');
    expect(() => inclusionSteps(-1, 3)).toThrow('has no leaf -1');
    expect(() => consistencySteps(0, 3)).toThrow('no consistency proof from 0 to 3');
    expect(() => consistencySteps(4, 3)).toThrow('no consistency proof from 4 to 3');
  });

  it('compares hashes to the last byte', () => {
    expect(sameHash(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true);
    expect(sameHash(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false);
    expect(sameHash(Uint8Array.of(1, 2), Uint8Array.of(1))).toBe(false);
  });
});
