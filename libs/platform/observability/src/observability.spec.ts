import { describe, expect, it } from '@jest/globals';

import { createLogger } from './create-logger.js';
import { NestLogger } from './nest-logger.js';
import { currentRequestId, withRequestId } from './request-id.js';

function logged(write: (logger: ReturnType<typeof createLogger>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  write(createLogger('api', 'debug', { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the log', () => {
  it.each(['authorization', 'cookie', 'set-cookie', 'password', 'token'])('never shows %s', (name) => {
    const lines = logged((logger) => {
      logger.info({ [name]: 'hunter2' }, 'at the top');
      logger.info({ input: { [name]: 'hunter2' } }, 'in an object');
      logger.info({ req: { headers: { [name]: 'hunter2' } } }, 'in the headers of a request');
    });
    expect(lines).toHaveLength(3);
    expect(JSON.stringify(lines)).not.toContain('hunter2');
  });

  it('carries the id of the request that a line belongs to, and none outside of any', () => {
    const [inside, outside] = logged((logger) => {
      withRequestId('r-1', () => logger.info('inside'));
      logger.info('outside');
    });
    expect(inside).toMatchObject({ name: 'api', level: 'info', requestId: 'r-1', msg: 'inside' });
    expect(outside).not.toHaveProperty('requestId');
  });

  it('takes what Nest says, with its context and stack', () => {
    const [plain, failed] = logged((logger) => {
      new NestLogger(logger).log('Application started', 'NestApplication');
      new NestLogger(logger).error('It broke', 'Error: It broke\n at …', 'ExceptionsHandler');
    });
    expect(plain).toMatchObject({ level: 'info', msg: 'Application started', context: 'NestApplication' });
    expect(failed).toMatchObject({ level: 'error', context: 'ExceptionsHandler', stack: 'Error: It broke\n at …' });
  });
});

describe('the request id', () => {
  it('stays with the work through awaits, each request with its own', async () => {
    const seen = (id: string) =>
      withRequestId(id, async () => {
        await Promise.resolve();
        return currentRequestId();
      });
    await expect(Promise.all([seen('a'), seen('b')])).resolves.toEqual(['a', 'b']);
    expect(currentRequestId()).toBeUndefined();
  });
});
