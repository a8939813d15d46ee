import { commonweal } from './program.js';

/** A reader that closed the pipe (`commonweal … | head`) has seen enough: that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await commonweal(process.argv.slice(2), process);
