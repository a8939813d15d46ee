import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { MikroOrmModule } from '@mikro-orm/nestjs';
import { type DynamicModule, Module } from '@nestjs/common';

import { AuditingModule } from '@commonweal/auditing';
import { AuditingGraphqlModule } from '@commonweal/auditing/graphql';
import { AuthModule, type SignInSettings } from '@commonweal/auth';
import { AssistanceGraphqlModule } from '@commonweal/assistance/graphql';
import { BiddingGraphqlModule } from '@commonweal/bidding/graphql';
import { EvaluationGraphqlModule } from '@commonweal/evaluation/graphql';
import { FINDING_SECRETS, FindingGraphqlModule } from '@commonweal/finding/graphql';
import { FrameworksGraphqlModule } from '@commonweal/frameworks-feature/graphql';
import { FilesModule, GatewaysModule } from '@commonweal/gateways';
import { BUDGETS_A_MINUTE, BudgetModule, type BudgetSizes, type FieldScopes, GraphqlModule } from '@commonweal/graphql';
import { IdentityGraphqlModule, SECRET_MUTATIONS } from '@commonweal/identity/graphql';
import { IntegrationModule, WebhookAddressesModule } from '@commonweal/integration';
import { IntegrationGraphqlModule } from '@commonweal/integration/graphql';
import { MailGraphqlModule } from '@commonweal/mail/graphql';
import { NoticeSettings } from '@commonweal/notices-feature';
import { NoticesGraphqlModule } from '@commonweal/notices-feature/graphql';
import { countStatement, type Logger } from '@commonweal/observability';
import { OrganisationsGraphqlModule } from '@commonweal/organisations/graphql';
import { ormOptions, type Patience } from '@commonweal/persistence';
import { PlaceFactsGraphqlModule } from '@commonweal/place-facts/graphql';
import { TenderingModule } from '@commonweal/tendering';
import { TenderingGraphqlModule } from '@commonweal/tendering/graphql';
import { SECRET_BALLOTS, SECRET_QUESTIONS, VoicesGraphqlModule } from '@commonweal/voices-feature/graphql';

import { AuditHeadController } from './audit-head.controller.js';
import { DocumentController } from './documents/document.controller.js';
import { HttpViewer } from './documents/http-viewer.js';
import { UploadController } from './documents/upload.controller.js';
import { HealthController } from './health.controller.js';
import { OcdsController } from './ocds.controller.js';
import { TokenController } from './oauth/token.controller.js';
import { localSignIn } from './sign-in-settings.js';

export interface ApiOptions {
  /** The API's own login, not the owner's. */
  readonly databaseUrl: string;
  /** The same database past a pooler that shares connections, if there is one. */
  readonly listenUrl?: string | undefined;
  /** How long the database bears with a statement and a silent transaction, if not the usual. */
  readonly patience?: Patience;
  readonly cursorSecret: string;
  readonly introspection: boolean;
  /** What programs and unknown visitors may cost in a minute, if not the usual. */
  readonly budgets?: BudgetSizes;
  /** Whether the web apps' own route takes nothing but documents of their builds; it does unless told. */
  readonly trustedDocumentsOnly?: boolean;
  /** Manifests of other releases whose web apps run at the same time. */
  readonly otherManifests?: readonly string[];
  /** Whether webhooks may lead to this machine, without encryption; they may not unless told. */
  readonly webhooksToLoopback?: boolean;
  /** What differs from how a process on one machine would have it. */
  readonly signIn?: Partial<SignInSettings>;
  /** Proxies that may say where a request comes from: addresses, ranges, or names such as `loopback`. */
  readonly trustedProxies?: readonly string[];
  readonly logger: Logger;
  /** Who brings it may read the metrics; without one, programs on this machine may. */
  readonly metricsToken?: string | undefined;
  /** Whether everybody may read the mail; in a demonstration only. */
  readonly mailIsShown?: boolean;
  /** What the installation says of itself in notices, if not what one machine says. */
  readonly notices?: NoticeSettings['given'];
  /** The folder in which uploaded files lie. */
  readonly filesFolder?: string;
  /** Told of each SQL statement; for tests that count them. */
  readonly onStatement?: (sql: string) => void;
}

/** The committed schema, from the sources and from the build alike. */
const SCHEMA_FILE = fileURLToPath(new URL('../schema.graphql', import.meta.url));

/** What programs need for each field. */
const SCOPES_FILE = fileURLToPath(new URL('../field-scopes.json', import.meta.url));

const features = [
  ...[IdentityGraphqlModule, OrganisationsGraphqlModule],
  ...[TenderingModule, TenderingGraphqlModule, BiddingGraphqlModule, EvaluationGraphqlModule, AuditingGraphqlModule],
  ...[IntegrationGraphqlModule, IntegrationModule, AssistanceGraphqlModule, PlaceFactsGraphqlModule],
  ...[FrameworksGraphqlModule, VoicesGraphqlModule, FindingGraphqlModule],
];

/**
 * Never kept with the answer to a keyed request: what a bid says, what is worked out from it, secrets, and people's names
 * and addresses, which would outlast the person's erasure in what others have asked: also those who did or helped.
 */
const UNKEPT = [
  ...['BidContent', 'ScoringResult', 'SignInSuccess'],
  ...['CreateApiClientSuccess', 'RotateApiClientSuccess', 'StartAssistedSessionSuccess'],
  ...['CreateWebhookEndpointSuccess', 'RotateWebhookSecretSuccess'],
  ...['Person', 'Member', 'Invitation', 'AuditEvent', 'AssistedSession'],
];

const counted = (sql: string): string => {
  countStatement();
  return sql;
};

/** Nobody waits longer for a page; whoever searches by a costly pattern holds a connection no longer than this. */
const PATIENCE: Patience = { statementMs: 10_000, idleMs: 30_000 };
const POOL_SIZE = 10;

/** The prefix that the standard's own examples have, and the portal on this machine. */
const LOCAL_NOTICES = { ocidPrefix: 'ocds-213czf', portalUrl: 'http://localhost:4200' };

/** Below where the process was started. */
const FILES_FOLDER = '.data/files';

const orm = ({ databaseUrl, onStatement, patience = PATIENCE }: ApiOptions) =>
  MikroOrmModule.forRoot({
    ...ormOptions(databaseUrl, POOL_SIZE, patience),
    registerRequestContext: false,
    onQuery: counted,
    ...(onStatement && { debug: ['query'] as const, colors: false, logger: onStatement }),
  });

/** Everything the API serves: the features' graph over one database. */
@Module({})
export class ApiModule {
  static async forRoot(options: ApiOptions): Promise<DynamicModule> {
    const graph = GraphqlModule.forRoot({
      schemaFile: SCHEMA_FILE,
      cursorSecret: options.cursorSecret,
      introspection: options.introspection,
      unkept: UNKEPT,
      unkeyed: [...SECRET_MUTATIONS, ...SECRET_BALLOTS, ...SECRET_QUESTIONS, ...FINDING_SECRETS],
      scopes: JSON.parse(readFileSync(SCOPES_FILE, 'utf8')) as FieldScopes,
      announcementsUrl: options.listenUrl ?? options.databaseUrl,
      reportFault: (reference, err) => options.logger.error({ reference, err }, 'an operation broke down'),
    });
    const auth = AuthModule.forRoot({ ...localSignIn(options.databaseUrl), ...options.signIn });
    const budget = BudgetModule.forRoot(options.budgets ?? BUDGETS_A_MINUTE);
    const webhooks = WebhookAddressesModule.forRoot(options.webhooksToLoopback ?? false);
    const mail = MailGraphqlModule.with({ shown: options.mailIsShown ?? false });
    const notices = NoticesGraphqlModule.with(new NoticeSettings(options.notices ?? LOCAL_NOTICES));
    return {
      module: ApiModule,
      imports: [
        await orm(options),
        auth,
        GatewaysModule,
        FilesModule.onDisk(options.filesFolder ?? FILES_FOLDER),
        budget,
        graph,
        mail,
        notices,
        webhooks,
        AuditingModule,
        ...features,
      ],
      providers: [HttpViewer],
      controllers: [
        ...[AuditHeadController, HealthController, OcdsController, TokenController],
        ...[DocumentController, UploadController],
      ],
    };
  }
}
