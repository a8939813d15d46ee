import { z } from 'zod';

import { count } from './settings.js';

/** Several of something, separated by commas. */
export const listOf = <T extends z.ZodType<unknown, string>>(one: T) =>
  z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(one).min(1, { error: 'expected one or more, separated by commas' }));

const hostname = z.url({ protocol: /^https?$/, error: 'expected an address like https://buying.council.gov.uk' });

/** Of a web app, without a path. */
export const webAddress = hostname.transform((address) => new URL(address).origin);

const provider = z.object({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  label: z.string().min(1).max(100),
  issuer: hostname,
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  secondFactor: z.array(z.string()).default(['mfa']),
});

const NOT_PROVIDERS = 'expected JSON: [{"key", "label", "issuer", "clientId", "clientSecret", "secondFactor"}]';

/** Other services through which people may sign in, as JSON. */
export const identityProviders = z.string().transform((text, context) => {
  const providers = z.array(provider).safeParse(parsed(text));
  if (providers.success) return providers.data;
  context.addIssue({ code: 'custom', message: NOT_PROVIDERS });
  return z.NEVER;
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How long sessions last. */
export const sessionSettings = {
  SESSION_IDLE_MINUTES: count.default(30),
  SESSION_HOURS: count.default(12),
};
