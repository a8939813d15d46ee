/** Another service through which people may sign in (OpenID Connect). */
export interface ProviderSettings {
  readonly key: string;
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Values of `acr` or `amr` with which the service says that it asked for a second factor. */
  readonly secondFactor: readonly string[];
}

/** An account that anybody may use, in a demonstration. */
export interface DemoAccountSettings {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  /** In base 32; null without an app. */
  readonly totpSecret: string | null;
}

/** How people sign in, as the operator has set it. The class is the injection token. */
export abstract class SignInSettings {
  /** The first one seals what is stored, each of them opens it. */
  abstract readonly credentialSecrets: readonly string[];
  /** How long a session of somebody who buys lasts without being used. */
  abstract readonly sessionIdleMinutes: number;
  /** How long a session lasts at the most. */
  abstract readonly sessionHours: number;
  /** Where the web apps are: links in mails lead to the portal, passkeys are accepted from both. */
  abstract readonly adminUrl: string;
  abstract readonly portalUrl: string;
  /** The domain that passkeys are for; both web apps are within it. */
  abstract readonly passkeyDomain: string;
  abstract readonly providers: readonly ProviderSettings[];
  /** Where attempts are counted: in this database, or in Redis when there is one. */
  abstract readonly databaseUrl: string;
  abstract readonly redisUrl: string | undefined;
  /** Empty except in a demonstration. */
  abstract readonly demoAccounts: readonly DemoAccountSettings[];
}
