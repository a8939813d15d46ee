import { Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  type VerifiedRegistrationResponse,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';

import { SignInSettings } from '@commonweal/auth';

/** A passkey as it is stored: its public half. */
export interface StoredPasskey {
  readonly credentialId: string;
  readonly publicKey: string;
  readonly signCount: number;
  readonly transports: readonly string[];
}

export interface Registrant {
  readonly personId: string;
  readonly email: string;
  readonly name: string;
  /** Passkeys they have: a device makes no second one. */
  readonly known: readonly StoredPasskey[];
}

/** What browsers are asked for, and whether what they answer is right: for our own addresses, with the user verified. */
@Injectable()
export class PasskeyCeremony {
  constructor(private readonly settings: SignInSettings) {}

  registrationOptions({ personId, email, name, known }: Registrant) {
    return generateRegistrationOptions({
      rpName: 'Commonweal',
      rpID: this.settings.passkeyDomain,
      userID: new TextEncoder().encode(personId),
      userName: email,
      userDisplayName: name,
      excludeCredentials: known.map((passkey) => ({ id: passkey.credentialId, transports: [...passkey.transports] })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  signInOptions() {
    return generateAuthenticationOptions({ rpID: this.settings.passkeyDomain, userVerification: 'required' });
  }

  /** @returns the new passkey; null when the answer is not right */
  async registered(response: object, challenge: string): Promise<StoredPasskey | null> {
    const verified = await orNull(() =>
      verifyRegistrationResponse({ response: response as RegistrationResponseJSON, ...this.expected(challenge) }),
    );
    return verified?.verified ? stored(verified) : null;
  }

  /** @returns how often the key was used, as it says; null when the answer is not right */
  async usedBy(passkey: StoredPasskey, response: object, challenge: string): Promise<number | null> {
    const verified = await orNull(() =>
      verifyAuthenticationResponse({
        response: response as AuthenticationResponseJSON,
        ...this.expected(challenge),
        credential: {
          id: passkey.credentialId,
          publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
          counter: passkey.signCount,
          transports: [...passkey.transports],
        },
      }),
    );
    return verified?.verified ? verified.authenticationInfo.newCounter : null;
  }

  private expected(challenge: string) {
    return {
      expectedChallenge: challenge,
      expectedOrigin: [this.settings.adminUrl, this.settings.portalUrl],
      expectedRPID: this.settings.passkeyDomain,
      requireUserVerification: true,
    };
  }
}

const stored = ({ registrationInfo }: VerifiedRegistrationResponse): StoredPasskey | null =>
  registrationInfo
    ? {
        credentialId: registrationInfo.credential.id,
        publicKey: Buffer.from(registrationInfo.credential.publicKey).toString('base64url'),
        signCount: registrationInfo.credential.counter,
        transports: registrationInfo.credential.transports ?? [],
      }
    : null;

/** The library throws at whatever is not right: an answer is something that anybody may send. */
async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}
