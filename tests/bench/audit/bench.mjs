import { hash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';

import { inclusionSteps } from '@commonweal/audit-tree';
import { writeReport } from '../harness/report.mjs';
import { compared } from '../harness/rounds.mjs';
import { METHOD } from './method.mjs';
import { writeSampleLog } from './sample-log.mjs';

/** How many leaves, and how often a set is measured anew when its control fails: of the large one a set takes minutes. */
const SIZES = [
  { leaves: 100_000, tries: 3 },
  { leaves: 1_000_000, tries: 2 },
];
const NODE_BYTES = 65;
const LEAF = '"leaf":';
/** Leaves that are held in memory for the loop, and the most bytes that one takes in a dump. */
const [HELD, MOST_BYTES] = [100_000, 800];

/** P8, written to docs/benchmarks/audit.{json,md}. */
export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'commonweal-bench-'));
  try {
    const rows = [];
    for (const size of SIZES) rows.push(await verification(size, folder));
    writeReport('audit', { title: 'Audit log: verification', rows, method: METHOD });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function verification({ leaves, tries }, folder) {
  console.log(`Verification of ${leaves} leaves …`);
  const [dump, anchors] = ['dump.jsonl', 'anchors.jsonl'].map((name) => join(folder, name));
  writeSampleLog(leaves, { dump, anchors });
  const { auditVerifyCommand } = await import('../../../apps/cli/dist/commands/audit-verify.js');
  const inputs = hashedInputs(dump);
  const { medians, control, ...set } = await compared(
    [
      { name: 'verify', run: () => cpuTime(() => verified(auditVerifyCommand, dump, anchors)) },
      { name: 'loop', run: () => cpuTime(() => loop(inputs, leaves)) },
    ],
    { rounds: 7, warmUps: 1, tries },
  );
  return {
    leaves: leaves.toLocaleString('en-GB'),
    'dump, MB': Math.round(statSync(dump).size / 1e6),
    'verify, ms': Math.round(medians.verify),
    'SHA-256 loop, ms': Math.round(medians.loop),
    'ratio (must ≤ 3.0, goal ≤ 2.0)': (medians.verify / medians.loop).toFixed(2),
    'longest proof, hashes (must ≤ 20)': inclusionSteps(0, leaves).length,
    'A/A control': `${control.toFixed(2)}${set.void ? ', void' : ''}`,
  };
}

async function verified(command, dump, anchor) {
  let said = '';
  const stdout = new Writable({
    write: (chunk, _, done) => {
      said += chunk;
      done();
    },
  });
  const code = await command(dump, { anchor, json: false }, { stdout, stderr: stdout, stdin: process.stdin });
  if (code !== 0) throw new Error(said);
}

/** The bytes of the first leaves, as they are hashed. */
function hashedInputs(dump) {
  const [bytes, inputs] = [beginningOf(dump), []];
  for (let from = bytes.indexOf(LEAF); from >= 0 && inputs.length < HELD; from = bytes.indexOf(LEAF, from + 1)) {
    const [start, end] = [from + LEAF.length - 1, bytes.indexOf('\n', from) - 1];
    bytes[start] = 0;
    inputs.push(bytes.subarray(start, end));
  }
  return inputs;
}

function beginningOf(file) {
  const bytes = Buffer.alloc(Math.min(statSync(file).size, HELD * MOST_BYTES));
  const opened = openSync(file);
  readSync(opened, bytes);
  closeSync(opened);
  return bytes;
}

/** What no check of the log can do without: as many leaves (those that are held, over and over) and the nodes above. */
function loop(inputs, leaves) {
  const node = Buffer.alloc(NODE_BYTES, 1);
  for (let hashed = 0; hashed < leaves; hashed += 1) hash('sha256', inputs[hashed % inputs.length], 'buffer');
  for (let made = 1; made < leaves; made += 1) hash('sha256', node, 'buffer');
}

/** Milliseconds of processor time, which does not run while other programs have the processor. */
async function cpuTime(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
