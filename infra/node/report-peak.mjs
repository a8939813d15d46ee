/**
 * Loaded into a Node process with `--import`, makes it say at its end, on standard error, how much memory it had at most:
 * `peak=` and KiB. It is the process's own high-water mark where the system tells it; `maxRSS` begins with what the
 * process had that started it.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';

function ownPeak() {
  try {
    return /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

process.on('exit', () => process.stderr.write(`peak=${ownPeak()}\n`));
