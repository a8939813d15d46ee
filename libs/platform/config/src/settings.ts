import { z } from 'zod';

const url = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `expected an address like ${example}` });

export const wholeNumber = (least: number, most: number) =>
  z.coerce
    .number({ error: `expected a whole number from ${least} to ${most}` })
    .int({ error: `expected a whole number from ${least} to ${most}` })
    .min(least, { error: `expected ${least} or more` })
    .max(most, { error: `expected ${most} or less` });

export const databaseUrl = url(/^postgres(ql)?$/, 'postgres://login:password@host:5432/database');
export const redisUrl = url(/^rediss?$/, 'redis://host:6379');
export const smtpUrl = url(/^smtps?$/, 'smtp://login:password@host:587');
export const mailAddress = z.email({ error: 'expected an address like buying@council.gov.uk' });
/** Of a web app, without the slash at the end. */
export const origin = url(/^https?$/, 'https://buying.council.gov.uk').transform((address) => new URL(address).origin);
/** As the Open Contracting Partnership gives them out; the default is that of the standard's own examples. */
export const ocidPrefix = z
  .string()
  .regex(/^ocds-[a-z0-9]{6}$/, { error: 'expected a prefix like ocds-213czf' })
  .default('ocds-213czf');
export const milliseconds = wholeNumber(100, 3_600_000);
export const count = wholeNumber(1, 1_000);
export const budget = wholeNumber(1_000, 2_000_000_000);
export const port = wholeNumber(0, 65_535);
export const folder = z.string();
/** Of uploaded files; api and worker share it. */
export const filesFolder = folder.default('.data/files');
export const secret = z
  .string({ error: 'expected a secret of 32 characters or more' })
  .min(32, { error: 'expected a secret of 32 characters or more' });

export const yesOrNo = z.enum(['0', '1'], { error: 'expected 0 or 1' }).transform((answer) => answer === '1');

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const environments = ['development', 'test', 'production'] as const;

/** What every process reads. */
export const processSettings = {
  NODE_ENV: z.enum(environments, { error: `expected one of ${environments.join(', ')}` }).default('development'),
  LOG_LEVEL: z.enum(levels, { error: `expected one of ${levels.join(', ')}` }).default('info'),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: databaseUrl,
  DATABASE_POOL_SIZE: count.default(10),
  COMMONWEAL_DEMO: yesOrNo.default(false),
  METRICS_TOKEN: secret.optional(),
};
