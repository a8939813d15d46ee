import { Module } from '@nestjs/common';

import { NodeRegistry } from '@commonweal/graphql';

import { IdentityModule } from '../identity.module.js';
import { PeopleById } from '../queries/people-by-id.js';
import { AccountResolver, PasswordResolver } from './account.resolver.js';
import { PasskeyResolver, PasskeySignInResolver } from './passkey.resolver.js';
import { ProviderResolver } from './provider.resolver.js';
import { ChangeFactorsResolver, SecondFactorResolver } from './second-factor.resolver.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignedInAnswer } from './signed-in-answer.js';
import { PersonResolver, SessionsResolver, ViewerResolver } from './viewer.resolver.js';

const resolvers = [
  AccountResolver,
  ChangeFactorsResolver,
  PasskeyResolver,
  PasskeySignInResolver,
  PasswordResolver,
  PersonResolver,
  ProviderResolver,
  SecondFactorResolver,
  SessionsResolver,
  SignInResolver,
  ViewerResolver,
];

/** The part of the graph about people, how they sign in, and their sessions. */
@Module({ imports: [IdentityModule], providers: [SignedInAnswer, ...resolvers] })
export class IdentityGraphqlModule {
  constructor(nodes: NodeRegistry, people: PeopleById) {
    nodes.add([
      { type: 'Person', load: ({ id }, viewer) => (viewer ? people.colleague(id, viewer) : Promise.resolve(null)) },
    ]);
  }
}
