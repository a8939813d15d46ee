/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query TenderAudit($id: ID!, $first: Int!, $after: String) {\n    tender(id: $id) {\n      id\n      title\n      auditTrail(first: $first, after: $after) {\n        ...Trail\n      }\n    }\n  }\n": typeof types.TenderAuditDocument,
    "\n  query LotAudit($id: ID!, $first: Int!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Lot {\n        id\n        title\n        auditTrail(first: $first, after: $after) {\n          ...Trail\n        }\n      }\n    }\n  }\n": typeof types.LotAuditDocument,
    "\n  query BidAudit($id: ID!, $first: Int!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Bid {\n        id\n        supplier {\n          name\n        }\n        lot {\n          tender {\n            id\n          }\n        }\n        auditTrail(first: $first, after: $after) {\n          ...Trail\n        }\n      }\n    }\n  }\n": typeof types.BidAuditDocument,
    "\n  query ProgramAudit($id: ID!, $first: Int!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on ApiClient {\n        id\n        name\n        auditTrail(first: $first, after: $after) {\n          ...Trail\n        }\n      }\n    }\n  }\n": typeof types.ProgramAuditDocument,
    "\n  query OrganisationAudit($id: ID!, $first: Int!, $after: String, $part: PartOfOrganisation, $personId: ID) {\n    node(id: $id) {\n      __typename\n      ... on Organisation {\n        id\n        name\n        kind\n        auditTrail(first: $first, after: $after, part: $part, personId: $personId) {\n          ...Trail\n        }\n      }\n    }\n  }\n": typeof types.OrganisationAuditDocument,
    "\n  query AccountAudit($first: Int!, $after: String) {\n    viewer {\n      email\n      auditTrail(first: $first, after: $after) {\n        ...Trail\n      }\n    }\n  }\n": typeof types.AccountAuditDocument,
    "\n  query Entry($id: ID!) {\n    auditInclusionProof(leafId: $id) {\n      leaf\n      leafHash\n      position\n      hashes\n      head {\n        size\n        root\n        signedAt\n        key\n        signature\n      }\n    }\n  }\n": typeof types.EntryDocument,
    "\n  fragment Trail on AuditEventConnection {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        id\n        action\n        at\n        who\n        program\n        programMaker\n        onBehalfOf {\n          name\n        }\n        onBehalfOfPerson\n        reason\n        tender {\n          id\n          title\n        }\n        position\n      }\n    }\n  }\n": typeof types.TrailFragmentDoc,
    "\n  mutation SaveTheme($input: SaveThemeInput!) {\n    saveTheme(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInput {\n        faults {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SaveThemeDocument,
    "\n  query Program($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on ApiClient {\n        id\n        name\n        kind\n        clientId\n        scopes\n        createdAt\n        createdBy {\n          name\n        }\n        revokedAt\n        secrets {\n          prefix\n          createdAt\n          expiresAt\n          lastUsedAt\n        }\n      }\n    }\n  }\n": typeof types.ProgramDocument,
    "\n  mutation RotateProgram($input: RotateApiClientInput!) {\n    rotateApiClient(input: $input) {\n      __typename\n      ... on RotateApiClientSuccess {\n        secret\n        client {\n          id\n          name\n          kind\n          clientId\n        }\n      }\n    }\n  }\n": typeof types.RotateProgramDocument,
    "\n  mutation RevokeProgram($input: RevokeApiClientInput!) {\n    revokeApiClient(input: $input) {\n      __typename\n    }\n  }\n": typeof types.RevokeProgramDocument,
    "\n  query OrganisationsWithPrograms {\n    viewer {\n      organisations {\n        id\n        name\n      }\n    }\n  }\n": typeof types.OrganisationsWithProgramsDocument,
    "\n  query Programs($organisationId: ID!, $first: Int!, $after: String) {\n    apiClients(organisationId: $organisationId, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          name\n          kind\n          createdAt\n          revokedAt\n          secrets {\n            expiresAt\n            lastUsedAt\n          }\n        }\n      }\n    }\n  }\n": typeof types.ProgramsDocument,
    "\n  mutation CreateProgram($input: CreateApiClientInput!) {\n    createApiClient(input: $input) {\n      __typename\n      ... on CreateApiClientSuccess {\n        secret\n        client {\n          id\n          name\n          kind\n          clientId\n        }\n      }\n      ... on InvalidInput {\n        faults {\n          path\n        }\n      }\n    }\n  }\n": typeof types.CreateProgramDocument,
    "\n  query Result($lotId: ID!) {\n    node(id: $lotId) {\n      __typename\n      ... on Lot {\n        id\n        number\n        title\n        criteriaHash\n        scoring {\n          method\n        }\n        tender {\n          id\n          reference\n          title\n          state\n          lots {\n            id\n          }\n        }\n        latestScoringRun {\n          id\n          state\n          progress\n          failure\n          requestedAt\n          finishedAt\n          result {\n            engine\n            inputHash\n            resultHash\n            bids {\n              key\n              rank\n              status\n              reason\n              supplierName\n              supplierKind\n              price {\n                amount\n                vat\n              }\n              socialValue\n              total\n              points {\n                key\n                points\n                of\n              }\n            }\n            leaves {\n              key\n              kind\n              name\n              effectiveWeight\n            }\n            warnings {\n              code\n              message\n              bidKeys\n              criterionKey\n            }\n            sweeps {\n              criterionKey\n              criterionName\n              kind\n              publishedWeight\n              lines {\n                bidKey\n                atZero\n                atHundred\n              }\n              crossings {\n                weight\n                aheadAboveKey\n                aheadBelowKey\n                sentence\n              }\n            }\n            withdrawals {\n              sentence\n              changesWinner\n              withdrawnKeys\n            }\n            confidence {\n              winnerKey\n              winnerShare\n              draws\n              seed\n              firstPlaces {\n                bidKey\n                share\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ResultDocument,
    "\n  mutation RequestScoring($input: RequestScoringInput!) {\n    requestScoring(input: $input) {\n      __typename\n      ... on GradesMissing {\n        faults {\n          path\n          message\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.RequestScoringDocument,
    "\n  subscription ScoringProgress($runId: ID!) {\n    scoringProgressed(runId: $runId) {\n      state\n      progress\n    }\n  }\n": typeof types.ScoringProgressDocument,
    "\n  query Proof($lotId: ID!) {\n    node(id: $lotId) {\n      __typename\n      ... on Lot {\n        number\n        tender {\n          reference\n        }\n        latestScoringRun {\n          result {\n            bundle\n            resultJson\n          }\n        }\n      }\n    }\n  }\n": typeof types.ProofDocument,
    "\n  query Tender($id: ID!) {\n    tender(id: $id) {\n      id\n      reference\n      ocid\n      title\n      description\n      state\n      procurementMethod\n      publishedAt\n      deadline\n      closedAt\n      buyer {\n        name\n      }\n      estimatedValue {\n        amount\n        currency\n        vat\n      }\n      lots {\n        id\n        number\n        title\n        criteriaHash\n        estimatedValue {\n          amount\n          currency\n          vat\n        }\n        criteria {\n          key\n          kind\n          name\n          parentKey\n          weight\n          effectiveWeight\n        }\n        measures {\n          measure {\n            id\n            name\n            nameCy\n            unit\n            proxyValue\n            priceYear\n            source\n            licence\n          }\n        }\n        bids(first: 100) {\n          totalCount\n          edges {\n            node {\n              id\n              receivedAt\n              supplier {\n                id\n                name\n                supplierKind\n              }\n              content {\n                price {\n                  amount\n                  currency\n                  vat\n                }\n              }\n            }\n          }\n        }\n        latestScoringRun {\n          id\n          state\n        }\n      }\n    }\n  }\n": typeof types.TenderDocument,
    "\n  query Tenders($first: Int!, $after: String, $filter: TenderFilter) {\n    tenders(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          reference\n          title\n          state\n          deadline\n          buyer {\n            name\n          }\n          estimatedValue {\n            amount\n            currency\n            vat\n          }\n        }\n      }\n    }\n  }\n": typeof types.TendersDocument,
    "\n  query Webhook($id: ID!, $first: Int!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on WebhookEndpoint {\n        id\n        url\n        kinds\n        status\n        createdAt\n        createdBy {\n          name\n        }\n        secrets {\n          createdAt\n          expiresAt\n        }\n        deliveries(first: $first, after: $after) {\n          pageInfo {\n            endCursor\n            hasNextPage\n          }\n          edges {\n            node {\n              id\n              messageId\n              kind\n              state\n              attempts\n              createdAt\n              lastAttemptAt\n              nextAttemptAt\n              statusCode\n              durationMs\n              fault\n              answer\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.WebhookDocument,
    "\n  mutation RotateWebhook($input: RotateWebhookSecretInput!) {\n    rotateWebhookSecret(input: $input) {\n      __typename\n      ... on RotateWebhookSecretSuccess {\n        secret\n        endpoint {\n          id\n          url\n        }\n      }\n    }\n  }\n": typeof types.RotateWebhookDocument,
    "\n  mutation PauseWebhook($input: PauseWebhookEndpointInput!) {\n    pauseWebhookEndpoint(input: $input) {\n      __typename\n    }\n  }\n": typeof types.PauseWebhookDocument,
    "\n  mutation ResumeWebhook($input: ResumeWebhookEndpointInput!) {\n    resumeWebhookEndpoint(input: $input) {\n      __typename\n    }\n  }\n": typeof types.ResumeWebhookDocument,
    "\n  mutation TestWebhook($input: SendTestWebhookInput!) {\n    sendTestWebhook(input: $input) {\n      __typename\n    }\n  }\n": typeof types.TestWebhookDocument,
    "\n  mutation ReplayDelivery($input: ReplayWebhookDeliveryInput!) {\n    replayWebhookDelivery(input: $input) {\n      __typename\n    }\n  }\n": typeof types.ReplayDeliveryDocument,
    "\n  mutation RemoveWebhook($input: RemoveWebhookEndpointInput!) {\n    removeWebhookEndpoint(input: $input) {\n      __typename\n    }\n  }\n": typeof types.RemoveWebhookDocument,
    "\n  query Webhooks($organisationId: ID!, $first: Int!, $after: String) {\n    webhookEndpoints(organisationId: $organisationId, first: $first, after: $after) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          url\n          kinds\n          status\n          createdAt\n        }\n      }\n    }\n  }\n": typeof types.WebhooksDocument,
    "\n  mutation CreateWebhook($input: CreateWebhookEndpointInput!) {\n    createWebhookEndpoint(input: $input) {\n      __typename\n      ... on CreateWebhookEndpointSuccess {\n        secret\n        endpoint {\n          id\n          url\n        }\n      }\n    }\n  }\n": typeof types.CreateWebhookDocument,
    "\n  query Opportunities($first: Int!, $after: String, $filter: TenderFilter) {\n    opportunities(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          reference\n          title\n          state\n          deadline\n          buyer {\n            name\n          }\n          estimatedValue {\n            amount\n            currency\n            vat\n          }\n        }\n      }\n    }\n  }\n": typeof types.OpportunitiesDocument,
    "\n  query Opportunity($id: ID!) {\n    tender(id: $id) {\n      id\n      reference\n      ocid\n      title\n      description\n      state\n      procurementMethod\n      publishedAt\n      enquiryDeadline\n      deadline\n      buyer {\n        name\n      }\n      authority {\n        id\n        theme {\n          version\n          displayName\n          logo {\n            width\n            height\n          }\n        }\n      }\n      estimatedValue {\n        amount\n        currency\n        vat\n      }\n      lots {\n        id\n        number\n        title\n        contractStart\n        contractEnd\n        criteriaHash\n        estimatedValue {\n          amount\n          currency\n          vat\n        }\n        scoring {\n          precision\n          tieBreak\n          lastResort\n        }\n        criteria {\n          key\n          kind\n          name\n          parentKey\n          weight\n          effectiveWeight\n          scoring\n        }\n        measures {\n          measure {\n            id\n            name\n            nameCy\n            unit\n            proxyValue\n            priceYear\n            source\n            licence\n          }\n        }\n      }\n    }\n  }\n": typeof types.OpportunityDocument,
    "\n  query Place($code: String!) {\n    place(code: $code) {\n      code\n      kind\n      name\n      isFictional\n      parents {\n        code\n        kind\n        name\n      }\n      deprivation {\n        neighbourhoods\n        mostDeprived\n        mostDeprivedPercent\n        rank\n        decile\n        domains {\n          domain\n          mostDeprived\n          mostDeprivedPercent\n          decile\n        }\n      }\n      map {\n        kind\n        width\n        height\n        parts {\n          code\n          name\n          neighbourhoods\n          mostDeprived\n          mostDeprivedPercent\n          decile\n          path\n        }\n      }\n      sources {\n        id\n        title\n        edition\n        source\n        licence\n        attribution\n      }\n    }\n  }\n": typeof types.PlaceDocument,
    "\n  query Places($first: Int!, $after: String, $filter: PlaceFilter) {\n    places(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          code\n          kind\n          name\n          authorityName\n        }\n      }\n    }\n  }\n": typeof types.PlacesDocument,
    "\n  query Consent {\n    consentText {\n      version\n      english\n      welsh\n    }\n    viewer {\n      mayHelp\n      hasSecondFactor\n    }\n  }\n": typeof types.ConsentDocument,
    "\n  mutation StartAssistedSession($input: StartAssistedSessionInput!) {\n    startAssistedSession(input: $input) {\n      __typename\n      ... on StartAssistedSessionSuccess {\n        token\n        session {\n          endsAt\n        }\n      }\n      ... on InvalidInput {\n        faults {\n          path\n        }\n      }\n    }\n  }\n": typeof types.StartAssistedSessionDocument,
    "\n  fragment Help on AssistedSessionConnection {\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        id\n        helperName\n        reason\n        startedAt\n        endsAt\n        endedAt\n        organisation {\n          name\n        }\n        actions {\n          verb\n          at\n        }\n      }\n    }\n  }\n": typeof types.HelpFragmentDoc,
    "\n  query HelpGiven($first: Int!, $after: String) {\n    viewer {\n      mayHelp\n      helpGiven(first: $first, after: $after) {\n        ...Help\n      }\n    }\n    serverTime\n  }\n": typeof types.HelpGivenDocument,
    "\n  query HelpReceived($first: Int!, $after: String) {\n    viewer {\n      helpReceived(first: $first, after: $after) {\n        ...Help\n      }\n    }\n    serverTime\n  }\n": typeof types.HelpReceivedDocument,
    "\n  mutation EraseMyself($input: EraseMyselfInput!) {\n    eraseMyself(input: $input) {\n      __typename\n    }\n  }\n": typeof types.EraseMyselfDocument,
    "\n  query Account {\n    viewer {\n      email\n      mayHelp\n      secondFactorMissing\n      person {\n        name\n      }\n      secondFactors {\n        totp\n        recoveryCodesLeft\n        passkeys {\n          id\n          name\n          createdAt\n          lastUsedAt\n        }\n      }\n    }\n  }\n": typeof types.AccountDocument,
    "\n  mutation BeginTotpEnrolment {\n    beginTotpEnrolment {\n      __typename\n      ... on BeginTotpEnrolmentSuccess {\n        secret\n        uri\n      }\n    }\n  }\n": typeof types.BeginTotpEnrolmentDocument,
    "\n  mutation ConfirmTotpEnrolment($input: ConfirmTotpEnrolmentInput!) {\n    confirmTotpEnrolment(input: $input) {\n      __typename\n      ... on ConfirmTotpEnrolmentSuccess {\n        token\n        expiresAt\n        recoveryCodes\n      }\n    }\n  }\n": typeof types.ConfirmTotpEnrolmentDocument,
    "\n  mutation RemoveTotp {\n    removeTotp {\n      __typename\n    }\n  }\n": typeof types.RemoveTotpDocument,
    "\n  mutation RegenerateRecoveryCodes {\n    regenerateRecoveryCodes {\n      __typename\n      ... on RegenerateRecoveryCodesSuccess {\n        recoveryCodes\n      }\n    }\n  }\n": typeof types.RegenerateRecoveryCodesDocument,
    "\n  mutation BeginPasskeyRegistration {\n    beginPasskeyRegistration {\n      __typename\n      ... on BeginPasskeyRegistrationSuccess {\n        options\n      }\n    }\n  }\n": typeof types.BeginPasskeyRegistrationDocument,
    "\n  mutation RegisterPasskey($input: RegisterPasskeyInput!) {\n    registerPasskey(input: $input) {\n      __typename\n      ... on RegisterPasskeySuccess {\n        token\n        expiresAt\n        recoveryCodes\n      }\n    }\n  }\n": typeof types.RegisterPasskeyDocument,
    "\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) {\n      __typename\n    }\n  }\n": typeof types.RemovePasskeyDocument,
    "\n  query Sessions {\n    viewer {\n      sessions {\n        id\n        device\n        createdAt\n        lastSeenAt\n        expiresAt\n        current\n      }\n    }\n  }\n": typeof types.SessionsDocument,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      __typename\n    }\n  }\n": typeof types.RevokeSessionDocument,
    "\n  mutation RevokeOtherSessions {\n    revokeOtherSessions {\n      count\n    }\n  }\n": typeof types.RevokeOtherSessionsDocument,
    "\n  mutation RegisterPerson($input: RegisterPersonInput!) {\n    registerPerson(input: $input) {\n      __typename\n      ... on InvalidInput {\n        faults {\n          path\n        }\n      }\n    }\n  }\n": typeof types.RegisterPersonDocument,
    "\n  mutation ConfirmAddress($input: ConfirmAddressInput!) {\n    confirmAddress(input: $input) {\n      __typename\n    }\n  }\n": typeof types.ConfirmAddressDocument,
    "\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      __typename\n    }\n  }\n": typeof types.RequestPasswordResetDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      __typename\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on InvalidInput {\n        faults {\n          path\n        }\n      }\n      ... on SignInRefused {\n        retryAt\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  query WaysToSignIn {\n    identityProviders {\n      key\n      label\n    }\n    demoAccounts {\n      email\n    }\n  }\n": typeof types.WaysToSignInDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        token\n        expiresAt\n        viewer {\n          secondFactorMissing\n        }\n      }\n      ... on SecondFactorNeeded {\n        challenge\n        methods\n      }\n      ... on SignInRefused {\n        retryAt\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {\n    confirmSecondFactor(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        token\n        expiresAt\n        viewer {\n          secondFactorMissing\n        }\n      }\n      ... on SignInRefused {\n        retryAt\n      }\n    }\n  }\n": typeof types.ConfirmSecondFactorDocument,
    "\n  mutation BeginPasskeySignIn {\n    beginPasskeySignIn {\n      challenge\n      options\n    }\n  }\n": typeof types.BeginPasskeySignInDocument,
    "\n  mutation SignInWithPasskey($input: SignInWithPasskeyInput!) {\n    signInWithPasskey(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        token\n        expiresAt\n        viewer {\n          secondFactorMissing\n        }\n      }\n      ... on SignInRefused {\n        retryAt\n      }\n    }\n  }\n": typeof types.SignInWithPasskeyDocument,
    "\n  mutation BeginProviderSignIn($input: BeginProviderSignInInput!) {\n    beginProviderSignIn(input: $input) {\n      __typename\n      ... on BeginProviderSignInSuccess {\n        challenge\n        authorizationUrl\n      }\n    }\n  }\n": typeof types.BeginProviderSignInDocument,
    "\n  mutation SignInWithProvider($input: SignInWithProviderInput!) {\n    signInWithProvider(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        token\n        expiresAt\n        viewer {\n          secondFactorMissing\n        }\n      }\n      ... on SecondFactorNeeded {\n        challenge\n        methods\n      }\n    }\n  }\n": typeof types.SignInWithProviderDocument,
    "\n  query DemoAccounts {\n    demoAccounts {\n      email\n      name\n      password\n      code\n    }\n  }\n": typeof types.DemoAccountsDocument,
    "\n  query Helping {\n    viewer {\n      onBehalfOf {\n        id\n      }\n    }\n  }\n": typeof types.HelpingDocument,
    "\n  mutation EndAssistedSession($input: EndAssistedSessionInput!) {\n    endAssistedSession(input: $input) {\n      __typename\n    }\n  }\n": typeof types.EndAssistedSessionDocument,
    "\n  mutation SignOut {\n    signOut {\n      signedOutAt\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  query Theme($authorityId: ID!) {\n    node(id: $authorityId) {\n      __typename\n      ... on Organisation {\n        id\n        name\n        theme {\n          version\n          displayName\n          brandColour\n          accentColour\n          font\n          logo {\n            width\n            height\n            png\n          }\n        }\n      }\n    }\n  }\n": typeof types.ThemeDocument,
    "\n  query Who {\n    viewer {\n      secondFactorMissing\n      onBehalfOf {\n        endsAt\n        person {\n          name\n        }\n        organisation {\n          name\n        }\n      }\n      person {\n        name\n      }\n      organisations {\n        id\n        name\n        kind\n        theme {\n          version\n          displayName\n          logo {\n            width\n            height\n          }\n        }\n      }\n    }\n  }\n": typeof types.WhoDocument,
    "\n  query OwnOrganisations {\n    viewer {\n      onBehalfOf {\n        id\n      }\n      memberships {\n        roles\n        organisation {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n": typeof types.OwnOrganisationsDocument,
    "\n  query People($id: ID!, $after: String) {\n    viewer {\n      person {\n        id\n      }\n      memberships {\n        roles\n        organisation {\n          id\n        }\n      }\n    }\n    node(id: $id) {\n      __typename\n      ... on Organisation {\n        id\n        name\n        kind\n        members(first: 50, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          edges {\n            node {\n              email\n              roles\n              person {\n                id\n                name\n              }\n            }\n          }\n        }\n        invitations {\n          id\n          email\n          roles\n          expiresAt\n        }\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      __typename\n      ... on InvalidInput {\n        faults {\n          path\n        }\n      }\n    }\n  }\n": typeof types.InvitePersonDocument,
    "\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      __typename\n    }\n  }\n": typeof types.RevokeInvitationDocument,
    "\n  mutation ChangeRoles($input: ChangeRolesInput!) {\n    changeRoles(input: $input) {\n      __typename\n    }\n  }\n": typeof types.ChangeRolesDocument,
    "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      __typename\n    }\n  }\n": typeof types.RemoveMemberDocument,
    "\n  query Invitation($token: String!) {\n    viewer {\n      email\n    }\n    invitation(token: $token) {\n      organisation\n      inviter\n      email\n      roles\n      expiresAt\n      isOpen\n    }\n  }\n": typeof types.InvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on AcceptInvitationSuccess {\n        organisation {\n          id\n        }\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation RegisterSupplier($input: RegisterSupplierInput!) {\n    registerSupplier(input: $input) {\n      __typename\n      ... on RegisterSupplierSuccess {\n        organisation {\n          id\n        }\n      }\n      ... on InvalidInput {\n        faults {\n          path\n        }\n      }\n    }\n  }\n": typeof types.RegisterSupplierDocument,
    "\n  query DemoMailbox {\n    demoMailbox {\n      recipient\n      language\n      subject\n      before\n      after\n      deliveredAt\n      link {\n        label\n        url\n      }\n    }\n  }\n": typeof types.DemoMailboxDocument,
    "\n  query Profile($id: ID!) {\n    registers {\n      scheme\n      name\n      nameCy\n      example\n    }\n    viewer {\n      memberships {\n        roles\n        organisation {\n          id\n        }\n      }\n    }\n    node(id: $id) {\n      __typename\n      ... on Organisation {\n        id\n        name\n        kind\n        identifiers {\n          scheme\n          value\n        }\n        profile {\n          version\n          headcount\n          turnover {\n            amount\n          }\n          balanceSheet {\n            amount\n          }\n          size\n          vcseKind\n          places\n          policies {\n            kind\n            title\n            reviewedOn\n            expiresOn\n            isExpired\n          }\n          insurances {\n            kind\n            insurer\n            cover\n            expiresOn\n            isExpired\n          }\n          declarations {\n            ground\n            applies\n            explanation\n          }\n          undeclaredGrounds\n          connectedPersons {\n            name\n            connection\n            identifier\n          }\n        }\n      }\n    }\n  }\n": typeof types.ProfileDocument,
    "\n  mutation UpdateSupplierProfile($input: UpdateSupplierProfileInput!) {\n    updateSupplierProfile(input: $input) {\n      __typename\n      ... on InvalidInput {\n        faults {\n          path\n        }\n      }\n    }\n  }\n": typeof types.UpdateSupplierProfileDocument,
};
const documents: Documents = {
    "\n  query TenderAudit($id: ID!, $first: Int!, $after: String) {\n    tender(id: $id) {\n      id\n      title\n      auditTrail(first: $first, after: $after) {\n        ...Trail\n      }\n    }\n  }\n": types.TenderAuditDocument,
    "\n  query LotAudit($id: ID!, $first: Int!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Lot {\n        id\n        title\n        auditTrail(first: $first, after: $after) {\n          ...Trail\n        }\n      }\n    }\n  }\n": types.LotAuditDocument,
    "\n  query BidAudit($id: ID!, $first: Int!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Bid {\n        id\n        supplier {\n          name\n        }\n        lot {\n          tender {\n            id\n          }\n        }\n        auditTrail(first: $first, after: $after) {\n          ...Trail\n        }\n      }\n    }\n  }\n": types.BidAuditDocument,
    "\n  query ProgramAudit($id: ID!, $first: Int!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on ApiClient {\n        id\n        name\n        auditTrail(first: $first, after: $after) {\n          ...Trail\n        }\n      }\n    }\n  }\n": types.ProgramAuditDocument,
    "\n  query OrganisationAudit($id: ID!, $first: Int!, $after: String, $part: PartOfOrganisation, $personId: ID) {\n    node(id: $id) {\n      __typename\n      ... on Organisation {\n        id\n        name\n        kind\n        auditTrail(first: $first, after: $after, part: $part, personId: $personId) {\n          ...Trail\n        }\n      }\n    }\n  }\n": types.OrganisationAuditDocument,
    "\n  query AccountAudit($first: Int!, $after: String) {\n    viewer {\n      email\n      auditTrail(first: $first, after: $after) {\n        ...Trail\n      }\n    }\n  }\n": types.AccountAuditDocument,
    "\n  query Entry($id: ID!) {\n    auditInclusionProof(leafId: $id) {\n      leaf\n      leafHash\n      position\n      hashes\n      head {\n        size\n        root\n        signedAt\n        key\n        signature\n      }\n    }\n  }\n": types.EntryDocument,
    "\n  fragment Trail on AuditEventConnection {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        id\n        action\n        at\n        who\n        program\n        programMaker\n        onBehalfOf {\n          name\n        }\n        onBehalfOfPerson\n        reason\n        tender {\n          id\n          title\n        }\n        position\n      }\n    }\n  }\n": types.TrailFragmentDoc,
    "\n  mutation SaveTheme($input: SaveThemeInput!) {\n    saveTheme(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInput {\n        faults {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SaveThemeDocument,
    "\n  query Program($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on ApiClient {\n        id\n        name\n        kind\n        clientId\n        scopes\n        createdAt\n        createdBy {\n          name\n        }\n        revokedAt\n        secrets {\n          prefix\n          createdAt\n          expiresAt\n          lastUsedAt\n        }\n      }\n    }\n  }\n": types.ProgramDocument,
    "\n  mutation RotateProgram($input: RotateApiClientInput!) {\n    rotateApiClient(input: $input) {\n      __typename\n      ... on RotateApiClientSuccess {\n        secret\n        client {\n          id\n          name\n          kind\n          clientId\n        }\n      }\n    }\n  }\n": types.RotateProgramDocument,
    "\n  mutation RevokeProgram($input: RevokeApiClientInput!) {\n    revokeApiClient(input: $input) {\n      __typename\n    }\n  }\n": types.RevokeProgramDocument,
    "\n  query OrganisationsWithPrograms {\n    viewer {\n      organisations {\n        id\n        name\n      }\n    }\n  }\n": types.OrganisationsWithProgramsDocument,
    "\n  query Programs($organisationId: ID!, $first: Int!, $after: String) {\n    apiClients(organisationId: $organisationId, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          name\n          kind\n          createdAt\n          revokedAt\n          secrets {\n            expiresAt\n            lastUsedAt\n          }\n        }\n      }\n    }\n  }\n": types.ProgramsDocument,
    "\n  mutation CreateProgram($input: CreateApiClientInput!) {\n    createApiClient(input: $input) {\n      __typename\n      ... on CreateApiClientSuccess {\n        secret\n        client {\n          id\n          name\n          kind\n          clientId\n        }\n      }\n      ... on InvalidInput {\n        faults {\n          path\n        }\n      }\n    }\n  }\n": types.CreateProgramDocument,
    "\n  query Result($lotId: ID!) {\n    node(id: $lotId) {\n      __typename\n      ... on Lot {\n        id\n        number\n        title\n        criteriaHash\n        scoring {\n          method\n        }\n        tender {\n          id\n          reference\n          title\n          state\n          lots {\n            id\n          }\n        }\n        latestScoringRun {\n          id\n          state\n          progress\n          failure\n          requestedAt\n          finishedAt\n          result {\n            engine\n            inputHash\n            resultHash\n            bids {\n              key\n              rank\n              status\n              reason\n              supplierName\n              supplierKind\n              price {\n                amount\n                vat\n              }\n              socialValue\n              total\n              points {\n                key\n                points\n                of\n              }\n            }\n            leaves {\n              key\n              kind\n              name\n              effectiveWeight\n            }\n            warnings {\n              code\n              message\n              bidKeys\n              criterionKey\n            }\n            sweeps {\n              criterionKey\n              criterionName\n              kind\n              publishedWeight\n              lines {\n                bidKey\n                atZero\n                atHundred\n              }\n              crossings {\n                weight\n                aheadAboveKey\n                aheadBelowKey\n                sentence\n              }\n            }\n            withdrawals {\n              sentence\n              changesWinner\n              withdrawnKeys\n            }\n            confidence {\n              winnerKey\n              winnerShare\n              draws\n              seed\n              firstPlaces {\n                bidKey\n                share\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ResultDocument,
    "\n  mutation RequestScoring($input: RequestScoringInput!) {\n    requestScoring(input: $input) {\n      __typename\n      ... on GradesMissing {\n        faults {\n          path\n          message\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.RequestScoringDocument,
    "\n  subscription ScoringProgress($runId: ID!) {\n    scoringProgressed(runId: $runId) {\n      state\n      progress\n    }\n  }\n": types.ScoringProgressDocument,
    "\n  query Proof($lotId: ID!) {\n    node(id: $lotId) {\n      __typename\n      ... on Lot {\n        number\n        tender {\n          reference\n        }\n        latestScoringRun {\n          result {\n            bundle\n            resultJson\n          }\n        }\n      }\n    }\n  }\n": types.ProofDocument,
    "\n  query Tender($id: ID!) {\n    tender(id: $id) {\n      id\n      reference\n      ocid\n      title\n      description\n      state\n      procurementMethod\n      publishedAt\n      deadline\n      closedAt\n      buyer {\n        name\n      }\n      estimatedValue {\n        amount\n        currency\n        vat\n      }\n      lots {\n        id\n        number\n        title\n        criteriaHash\n        estimatedValue {\n          amount\n          currency\n          vat\n        }\n        criteria {\n          key\n          kind\n          name\n          parentKey\n          weight\n          effectiveWeight\n        }\n        measures {\n          measure {\n            id\n            name\n            nameCy\n            unit\n            proxyValue\n            priceYear\n            source\n            licence\n          }\n        }\n        bids(first: 100) {\n          totalCount\n          edges {\n            node {\n              id\n              receivedAt\n              supplier {\n                id\n                name\n                supplierKind\n              }\n              content {\n                price {\n                  amount\n                  currency\n                  vat\n                }\n              }\n            }\n          }\n        }\n        latestScoringRun {\n          id\n          state\n        }\n      }\n    }\n  }\n": types.TenderDocument,
    "\n  query Tenders($first: Int!, $after: String, $filter: TenderFilter) {\n    tenders(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          reference\n          title\n          state\n          deadline\n          buyer {\n            name\n          }\n          estimatedValue {\n            amount\n            currency\n            vat\n          }\n        }\n      }\n    }\n  }\n": types.TendersDocument,
    "\n  query Webhook($id: ID!, $first: Int!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on WebhookEndpoint {\n        id\n        url\n        kinds\n        status\n        createdAt\n        createdBy {\n          name\n        }\n        secrets {\n          createdAt\n          expiresAt\n        }\n        deliveries(first: $first, after: $after) {\n          pageInfo {\n            endCursor\n            hasNextPage\n          }\n          edges {\n            node {\n              id\n              messageId\n              kind\n              state\n              attempts\n              createdAt\n              lastAttemptAt\n              nextAttemptAt\n              statusCode\n              durationMs\n              fault\n              answer\n            }\n          }\n        }\n      }\n    }\n  }\n": types.WebhookDocument,
    "\n  mutation RotateWebhook($input: RotateWebhookSecretInput!) {\n    rotateWebhookSecret(input: $input) {\n      __typename\n      ... on RotateWebhookSecretSuccess {\n        secret\n        endpoint {\n          id\n          url\n        }\n      }\n    }\n  }\n": types.RotateWebhookDocument,
    "\n  mutation PauseWebhook($input: PauseWebhookEndpointInput!) {\n    pauseWebhookEndpoint(input: $input) {\n      __typename\n    }\n  }\n": types.PauseWebhookDocument,
    "\n  mutation ResumeWebhook($input: ResumeWebhookEndpointInput!) {\n    resumeWebhookEndpoint(input: $input) {\n      __typename\n    }\n  }\n": types.ResumeWebhookDocument,
    "\n  mutation TestWebhook($input: SendTestWebhookInput!) {\n    sendTestWebhook(input: $input) {\n      __typename\n    }\n  }\n": types.TestWebhookDocument,
    "\n  mutation ReplayDelivery($input: ReplayWebhookDeliveryInput!) {\n    replayWebhookDelivery(input: $input) {\n      __typename\n    }\n  }\n": types.ReplayDeliveryDocument,
    "\n  mutation RemoveWebhook($input: RemoveWebhookEndpointInput!) {\n    removeWebhookEndpoint(input: $input) {\n      __typename\n    }\n  }\n": types.RemoveWebhookDocument,
    "\n  query Webhooks($organisationId: ID!, $first: Int!, $after: String) {\n    webhookEndpoints(organisationId: $organisationId, first: $first, after: $after) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          url\n          kinds\n          status\n          createdAt\n        }\n      }\n    }\n  }\n": types.WebhooksDocument,
    "\n  mutation CreateWebhook($input: CreateWebhookEndpointInput!) {\n    createWebhookEndpoint(input: $input) {\n      __typename\n      ... on CreateWebhookEndpointSuccess {\n        secret\n        endpoint {\n          id\n          url\n        }\n      }\n    }\n  }\n": types.CreateWebhookDocument,
    "\n  query Opportunities($first: Int!, $after: String, $filter: TenderFilter) {\n    opportunities(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          reference\n          title\n          state\n          deadline\n          buyer {\n            name\n          }\n          estimatedValue {\n            amount\n            currency\n            vat\n          }\n        }\n      }\n    }\n  }\n": types.OpportunitiesDocument,
    "\n  query Opportunity($id: ID!) {\n    tender(id: $id) {\n      id\n      reference\n      ocid\n      title\n      description\n      state\n      procurementMethod\n      publishedAt\n      enquiryDeadline\n      deadline\n      buyer {\n        name\n      }\n      authority {\n        id\n        theme {\n          version\n          displayName\n          logo {\n            width\n            height\n          }\n        }\n      }\n      estimatedValue {\n        amount\n        currency\n        vat\n      }\n      lots {\n        id\n        number\n        title\n        contractStart\n        contractEnd\n        criteriaHash\n        estimatedValue {\n          amount\n          currency\n          vat\n        }\n        scoring {\n          precision\n          tieBreak\n          lastResort\n        }\n        criteria {\n          key\n          kind\n          name\n          parentKey\n          weight\n          effectiveWeight\n          scoring\n        }\n        measures {\n          measure {\n            id\n            name\n            nameCy\n            unit\n            proxyValue\n            priceYear\n            source\n            licence\n          }\n        }\n      }\n    }\n  }\n": types.OpportunityDocument,
    "\n  query Place($code: String!) {\n    place(code: $code) {\n      code\n      kind\n      name\n      isFictional\n      parents {\n        code\n        kind\n        name\n      }\n      deprivation {\n        neighbourhoods\n        mostDeprived\n        mostDeprivedPercent\n        rank\n        decile\n        domains {\n          domain\n          mostDeprived\n          mostDeprivedPercent\n          decile\n        }\n      }\n      map {\n        kind\n        width\n        height\n        parts {\n          code\n          name\n          neighbourhoods\n          mostDeprived\n          mostDeprivedPercent\n          decile\n          path\n        }\n      }\n      sources {\n        id\n        title\n        edition\n        source\n        licence\n        attribution\n      }\n    }\n  }\n": types.PlaceDocument,
    "\n  query Places($first: Int!, $after: String, $filter: PlaceFilter) {\n    places(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          code\n          kind\n          name\n          authorityName\n        }\n      }\n    }\n  }\n": types.PlacesDocument,
    "\n  query Consent {\n    consentText {\n      version\n      english\n      welsh\n    }\n    viewer {\n      mayHelp\n      hasSecondFactor\n    }\n  }\n": types.ConsentDocument,
    "\n  mutation StartAssistedSession($input: StartAssistedSessionInput!) {\n    startAssistedSession(input: $input) {\n      __typename\n      ... on StartAssistedSessionSuccess {\n        token\n        session {\n          endsAt\n        }\n      }\n      ... on InvalidInput {\n        faults {\n          path\n        }\n      }\n    }\n  }\n": types.StartAssistedSessionDocument,
    "\n  fragment Help on AssistedSessionConnection {\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        id\n        helperName\n        reason\n        startedAt\n        endsAt\n        endedAt\n        organisation {\n          name\n        }\n        actions {\n          verb\n          at\n        }\n      }\n    }\n  }\n": types.HelpFragmentDoc,
    "\n  query HelpGiven($first: Int!, $after: String) {\n    viewer {\n      mayHelp\n      helpGiven(first: $first, after: $after) {\n        ...Help\n      }\n    }\n    serverTime\n  }\n": types.HelpGivenDocument,
    "\n  query HelpReceived($first: Int!, $after: String) {\n    viewer {\n      helpReceived(first: $first, after: $after) {\n        ...Help\n      }\n    }\n    serverTime\n  }\n": types.HelpReceivedDocument,
    "\n  mutation EraseMyself($input: EraseMyselfInput!) {\n    eraseMyself(input: $input) {\n      __typename\n    }\n  }\n": types.EraseMyselfDocument,
    "\n  query Account {\n    viewer {\n      email\n      mayHelp\n      secondFactorMissing\n      person {\n        name\n      }\n      secondFactors {\n        totp\n        recoveryCodesLeft\n        passkeys {\n          id\n          name\n          createdAt\n          lastUsedAt\n        }\n      }\n    }\n  }\n": types.AccountDocument,
    "\n  mutation BeginTotpEnrolment {\n    beginTotpEnrolment {\n      __typename\n      ... on BeginTotpEnrolmentSuccess {\n        secret\n        uri\n      }\n    }\n  }\n": types.BeginTotpEnrolmentDocument,
    "\n  mutation ConfirmTotpEnrolment($input: ConfirmTotpEnrolmentInput!) {\n    confirmTotpEnrolment(input: $input) {\n      __typename\n      ... on ConfirmTotpEnrolmentSuccess {\n        token\n        expiresAt\n        recoveryCodes\n      }\n    }\n  }\n": types.ConfirmTotpEnrolmentDocument,
    "\n  mutation RemoveTotp {\n    removeTotp {\n      __typename\n    }\n  }\n": types.RemoveTotpDocument,
    "\n  mutation RegenerateRecoveryCodes {\n    regenerateRecoveryCodes {\n      __typename\n      ... on RegenerateRecoveryCodesSuccess {\n        recoveryCodes\n      }\n    }\n  }\n": types.RegenerateRecoveryCodesDocument,
    "\n  mutation BeginPasskeyRegistration {\n    beginPasskeyRegistration {\n      __typename\n      ... on BeginPasskeyRegistrationSuccess {\n        options\n      }\n    }\n  }\n": types.BeginPasskeyRegistrationDocument,
    "\n  mutation RegisterPasskey($input: RegisterPasskeyInput!) {\n    registerPasskey(input: $input) {\n      __typename\n      ... on RegisterPasskeySuccess {\n        token\n        expiresAt\n        recoveryCodes\n      }\n    }\n  }\n": types.RegisterPasskeyDocument,
    "\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) {\n      __typename\n    }\n  }\n": types.RemovePasskeyDocument,
    "\n  query Sessions {\n    viewer {\n      sessions {\n        id\n        device\n        createdAt\n        lastSeenAt\n        expiresAt\n        current\n      }\n    }\n  }\n": types.SessionsDocument,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      __typename\n    }\n  }\n": types.RevokeSessionDocument,
    "\n  mutation RevokeOtherSessions {\n    revokeOtherSessions {\n      count\n    }\n  }\n": types.RevokeOtherSessionsDocument,
    "\n  mutation RegisterPerson($input: RegisterPersonInput!) {\n    registerPerson(input: $input) {\n      __typename\n      ... on InvalidInput {\n        faults {\n          path\n        }\n      }\n    }\n  }\n": types.RegisterPersonDocument,
    "\n  mutation ConfirmAddress($input: ConfirmAddressInput!) {\n    confirmAddress(input: $input) {\n      __typename\n    }\n  }\n": types.ConfirmAddressDocument,
    "\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      __typename\n    }\n  }\n": types.RequestPasswordResetDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      __typename\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on InvalidInput {\n        faults {\n          path\n        }\n      }\n      ... on SignInRefused {\n        retryAt\n      }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  query WaysToSignIn {\n    identityProviders {\n      key\n      label\n    }\n    demoAccounts {\n      email\n    }\n  }\n": types.WaysToSignInDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        token\n        expiresAt\n        viewer {\n          secondFactorMissing\n        }\n      }\n      ... on SecondFactorNeeded {\n        challenge\n        methods\n      }\n      ... on SignInRefused {\n        retryAt\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {\n    confirmSecondFactor(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        token\n        expiresAt\n        viewer {\n          secondFactorMissing\n        }\n      }\n      ... on SignInRefused {\n        retryAt\n      }\n    }\n  }\n": types.ConfirmSecondFactorDocument,
    "\n  mutation BeginPasskeySignIn {\n    beginPasskeySignIn {\n      challenge\n      options\n    }\n  }\n": types.BeginPasskeySignInDocument,
    "\n  mutation SignInWithPasskey($input: SignInWithPasskeyInput!) {\n    signInWithPasskey(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        token\n        expiresAt\n        viewer {\n          secondFactorMissing\n        }\n      }\n      ... on SignInRefused {\n        retryAt\n      }\n    }\n  }\n": types.SignInWithPasskeyDocument,
    "\n  mutation BeginProviderSignIn($input: BeginProviderSignInInput!) {\n    beginProviderSignIn(input: $input) {\n      __typename\n      ... on BeginProviderSignInSuccess {\n        challenge\n        authorizationUrl\n      }\n    }\n  }\n": types.BeginProviderSignInDocument,
    "\n  mutation SignInWithProvider($input: SignInWithProviderInput!) {\n    signInWithProvider(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        token\n        expiresAt\n        viewer {\n          secondFactorMissing\n        }\n      }\n      ... on SecondFactorNeeded {\n        challenge\n        methods\n      }\n    }\n  }\n": types.SignInWithProviderDocument,
    "\n  query DemoAccounts {\n    demoAccounts {\n      email\n      name\n      password\n      code\n    }\n  }\n": types.DemoAccountsDocument,
    "\n  query Helping {\n    viewer {\n      onBehalfOf {\n        id\n      }\n    }\n  }\n": types.HelpingDocument,
    "\n  mutation EndAssistedSession($input: EndAssistedSessionInput!) {\n    endAssistedSession(input: $input) {\n      __typename\n    }\n  }\n": types.EndAssistedSessionDocument,
    "\n  mutation SignOut {\n    signOut {\n      signedOutAt\n    }\n  }\n": types.SignOutDocument,
    "\n  query Theme($authorityId: ID!) {\n    node(id: $authorityId) {\n      __typename\n      ... on Organisation {\n        id\n        name\n        theme {\n          version\n          displayName\n          brandColour\n          accentColour\n          font\n          logo {\n            width\n            height\n            png\n          }\n        }\n      }\n    }\n  }\n": types.ThemeDocument,
    "\n  query Who {\n    viewer {\n      secondFactorMissing\n      onBehalfOf {\n        endsAt\n        person {\n          name\n        }\n        organisation {\n          name\n        }\n      }\n      person {\n        name\n      }\n      organisations {\n        id\n        name\n        kind\n        theme {\n          version\n          displayName\n          logo {\n            width\n            height\n          }\n        }\n      }\n    }\n  }\n": types.WhoDocument,
    "\n  query OwnOrganisations {\n    viewer {\n      onBehalfOf {\n        id\n      }\n      memberships {\n        roles\n        organisation {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n": types.OwnOrganisationsDocument,
    "\n  query People($id: ID!, $after: String) {\n    viewer {\n      person {\n        id\n      }\n      memberships {\n        roles\n        organisation {\n          id\n        }\n      }\n    }\n    node(id: $id) {\n      __typename\n      ... on Organisation {\n        id\n        name\n        kind\n        members(first: 50, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          edges {\n            node {\n              email\n              roles\n              person {\n                id\n                name\n              }\n            }\n          }\n        }\n        invitations {\n          id\n          email\n          roles\n          expiresAt\n        }\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      __typename\n      ... on InvalidInput {\n        faults {\n          path\n        }\n      }\n    }\n  }\n": types.InvitePersonDocument,
    "\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      __typename\n    }\n  }\n": types.RevokeInvitationDocument,
    "\n  mutation ChangeRoles($input: ChangeRolesInput!) {\n    changeRoles(input: $input) {\n      __typename\n    }\n  }\n": types.ChangeRolesDocument,
    "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      __typename\n    }\n  }\n": types.RemoveMemberDocument,
    "\n  query Invitation($token: String!) {\n    viewer {\n      email\n    }\n    invitation(token: $token) {\n      organisation\n      inviter\n      email\n      roles\n      expiresAt\n      isOpen\n    }\n  }\n": types.InvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on AcceptInvitationSuccess {\n        organisation {\n          id\n        }\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation RegisterSupplier($input: RegisterSupplierInput!) {\n    registerSupplier(input: $input) {\n      __typename\n      ... on RegisterSupplierSuccess {\n        organisation {\n          id\n        }\n      }\n      ... on InvalidInput {\n        faults {\n          path\n        }\n      }\n    }\n  }\n": types.RegisterSupplierDocument,
    "\n  query DemoMailbox {\n    demoMailbox {\n      recipient\n      language\n      subject\n      before\n      after\n      deliveredAt\n      link {\n        label\n        url\n      }\n    }\n  }\n": types.DemoMailboxDocument,
    "\n  query Profile($id: ID!) {\n    registers {\n      scheme\n      name\n      nameCy\n      example\n    }\n    viewer {\n      memberships {\n        roles\n        organisation {\n          id\n        }\n      }\n    }\n    node(id: $id) {\n      __typename\n      ... on Organisation {\n        id\n        name\n        kind\n        identifiers {\n          scheme\n          value\n        }\n        profile {\n          version\n          headcount\n          turnover {\n            amount\n          }\n          balanceSheet {\n            amount\n          }\n          size\n          vcseKind\n          places\n          policies {\n            kind\n            title\n            reviewedOn\n            expiresOn\n            isExpired\n          }\n          insurances {\n            kind\n            insurer\n            cover\n            expiresOn\n            isExpired\n          }\n          declarations {\n            ground\n            applies\n            explanation\n          }\n          undeclaredGrounds\n          connectedPersons {\n            name\n            connection\n            identifier\n          }\n        }\n      }\n    }\n  }\n": types.ProfileDocument,
    "\n  mutation UpdateSupplierProfile($input: UpdateSupplierProfileInput!) {\n    updateSupplierProfile(input: $input) {\n      __typename\n      ... on InvalidInput {\n        faults {\n          path\n        }\n      }\n    }\n  }\n": types.UpdateSupplierProfileDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TenderAudit($id: ID!, $first: Int!, $after: String) {\n    tender(id: $id) {\n      id\n      title\n      auditTrail(first: $first, after: $after) {\n        ...Trail\n      }\n    }\n  }\n"): typeof import('./graphql.js').TenderAuditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LotAudit($id: ID!, $first: Int!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Lot {\n        id\n        title\n        auditTrail(first: $first, after: $after) {\n          ...Trail\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').LotAuditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BidAudit($id: ID!, $first: Int!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Bid {\n        id\n        supplier {\n          name\n        }\n        lot {\n          tender {\n            id\n          }\n        }\n        auditTrail(first: $first, after: $after) {\n          ...Trail\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').BidAuditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgramAudit($id: ID!, $first: Int!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on ApiClient {\n        id\n        name\n        auditTrail(first: $first, after: $after) {\n          ...Trail\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ProgramAuditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationAudit($id: ID!, $first: Int!, $after: String, $part: PartOfOrganisation, $personId: ID) {\n    node(id: $id) {\n      __typename\n      ... on Organisation {\n        id\n        name\n        kind\n        auditTrail(first: $first, after: $after, part: $part, personId: $personId) {\n          ...Trail\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').OrganisationAuditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountAudit($first: Int!, $after: String) {\n    viewer {\n      email\n      auditTrail(first: $first, after: $after) {\n        ...Trail\n      }\n    }\n  }\n"): typeof import('./graphql.js').AccountAuditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Entry($id: ID!) {\n    auditInclusionProof(leafId: $id) {\n      leaf\n      leafHash\n      position\n      hashes\n      head {\n        size\n        root\n        signedAt\n        key\n        signature\n      }\n    }\n  }\n"): typeof import('./graphql.js').EntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Trail on AuditEventConnection {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        id\n        action\n        at\n        who\n        program\n        programMaker\n        onBehalfOf {\n          name\n        }\n        onBehalfOfPerson\n        reason\n        tender {\n          id\n          title\n        }\n        position\n      }\n    }\n  }\n"): typeof import('./graphql.js').TrailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveTheme($input: SaveThemeInput!) {\n    saveTheme(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInput {\n        faults {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').SaveThemeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Program($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on ApiClient {\n        id\n        name\n        kind\n        clientId\n        scopes\n        createdAt\n        createdBy {\n          name\n        }\n        revokedAt\n        secrets {\n          prefix\n          createdAt\n          expiresAt\n          lastUsedAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ProgramDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RotateProgram($input: RotateApiClientInput!) {\n    rotateApiClient(input: $input) {\n      __typename\n      ... on RotateApiClientSuccess {\n        secret\n        client {\n          id\n          name\n          kind\n          clientId\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').RotateProgramDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeProgram($input: RevokeApiClientInput!) {\n    revokeApiClient(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql.js').RevokeProgramDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationsWithPrograms {\n    viewer {\n      organisations {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.js').OrganisationsWithProgramsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Programs($organisationId: ID!, $first: Int!, $after: String) {\n    apiClients(organisationId: $organisationId, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          name\n          kind\n          createdAt\n          revokedAt\n          secrets {\n            expiresAt\n            lastUsedAt\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ProgramsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateProgram($input: CreateApiClientInput!) {\n    createApiClient(input: $input) {\n      __typename\n      ... on CreateApiClientSuccess {\n        secret\n        client {\n          id\n          name\n          kind\n          clientId\n        }\n      }\n      ... on InvalidInput {\n        faults {\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').CreateProgramDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Result($lotId: ID!) {\n    node(id: $lotId) {\n      __typename\n      ... on Lot {\n        id\n        number\n        title\n        criteriaHash\n        scoring {\n          method\n        }\n        tender {\n          id\n          reference\n          title\n          state\n          lots {\n            id\n          }\n        }\n        latestScoringRun {\n          id\n          state\n          progress\n          failure\n          requestedAt\n          finishedAt\n          result {\n            engine\n            inputHash\n            resultHash\n            bids {\n              key\n              rank\n              status\n              reason\n              supplierName\n              supplierKind\n              price {\n                amount\n                vat\n              }\n              socialValue\n              total\n              points {\n                key\n                points\n                of\n              }\n            }\n            leaves {\n              key\n              kind\n              name\n              effectiveWeight\n            }\n            warnings {\n              code\n              message\n              bidKeys\n              criterionKey\n            }\n            sweeps {\n              criterionKey\n              criterionName\n              kind\n              publishedWeight\n              lines {\n                bidKey\n                atZero\n                atHundred\n              }\n              crossings {\n                weight\n                aheadAboveKey\n                aheadBelowKey\n                sentence\n              }\n            }\n            withdrawals {\n              sentence\n              changesWinner\n              withdrawnKeys\n            }\n            confidence {\n              winnerKey\n              winnerShare\n              draws\n              seed\n              firstPlaces {\n                bidKey\n                share\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ResultDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestScoring($input: RequestScoringInput!) {\n    requestScoring(input: $input) {\n      __typename\n      ... on GradesMissing {\n        faults {\n          path\n          message\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.js').RequestScoringDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ScoringProgress($runId: ID!) {\n    scoringProgressed(runId: $runId) {\n      state\n      progress\n    }\n  }\n"): typeof import('./graphql.js').ScoringProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Proof($lotId: ID!) {\n    node(id: $lotId) {\n      __typename\n      ... on Lot {\n        number\n        tender {\n          reference\n        }\n        latestScoringRun {\n          result {\n            bundle\n            resultJson\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ProofDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tender($id: ID!) {\n    tender(id: $id) {\n      id\n      reference\n      ocid\n      title\n      description\n      state\n      procurementMethod\n      publishedAt\n      deadline\n      closedAt\n      buyer {\n        name\n      }\n      estimatedValue {\n        amount\n        currency\n        vat\n      }\n      lots {\n        id\n        number\n        title\n        criteriaHash\n        estimatedValue {\n          amount\n          currency\n          vat\n        }\n        criteria {\n          key\n          kind\n          name\n          parentKey\n          weight\n          effectiveWeight\n        }\n        measures {\n          measure {\n            id\n            name\n            nameCy\n            unit\n            proxyValue\n            priceYear\n            source\n            licence\n          }\n        }\n        bids(first: 100) {\n          totalCount\n          edges {\n            node {\n              id\n              receivedAt\n              supplier {\n                id\n                name\n                supplierKind\n              }\n              content {\n                price {\n                  amount\n                  currency\n                  vat\n                }\n              }\n            }\n          }\n        }\n        latestScoringRun {\n          id\n          state\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').TenderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tenders($first: Int!, $after: String, $filter: TenderFilter) {\n    tenders(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          reference\n          title\n          state\n          deadline\n          buyer {\n            name\n          }\n          estimatedValue {\n            amount\n            currency\n            vat\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').TendersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webhook($id: ID!, $first: Int!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on WebhookEndpoint {\n        id\n        url\n        kinds\n        status\n        createdAt\n        createdBy {\n          name\n        }\n        secrets {\n          createdAt\n          expiresAt\n        }\n        deliveries(first: $first, after: $after) {\n          pageInfo {\n            endCursor\n            hasNextPage\n          }\n          edges {\n            node {\n              id\n              messageId\n              kind\n              state\n              attempts\n              createdAt\n              lastAttemptAt\n              nextAttemptAt\n              statusCode\n              durationMs\n              fault\n              answer\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').WebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RotateWebhook($input: RotateWebhookSecretInput!) {\n    rotateWebhookSecret(input: $input) {\n      __typename\n      ... on RotateWebhookSecretSuccess {\n        secret\n        endpoint {\n          id\n          url\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').RotateWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseWebhook($input: PauseWebhookEndpointInput!) {\n    pauseWebhookEndpoint(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql.js').PauseWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeWebhook($input: ResumeWebhookEndpointInput!) {\n    resumeWebhookEndpoint(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql.js').ResumeWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestWebhook($input: SendTestWebhookInput!) {\n    sendTestWebhook(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql.js').TestWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplayDelivery($input: ReplayWebhookDeliveryInput!) {\n    replayWebhookDelivery(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql.js').ReplayDeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveWebhook($input: RemoveWebhookEndpointInput!) {\n    removeWebhookEndpoint(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql.js').RemoveWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webhooks($organisationId: ID!, $first: Int!, $after: String) {\n    webhookEndpoints(organisationId: $organisationId, first: $first, after: $after) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          url\n          kinds\n          status\n          createdAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').WebhooksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateWebhook($input: CreateWebhookEndpointInput!) {\n    createWebhookEndpoint(input: $input) {\n      __typename\n      ... on CreateWebhookEndpointSuccess {\n        secret\n        endpoint {\n          id\n          url\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').CreateWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Opportunities($first: Int!, $after: String, $filter: TenderFilter) {\n    opportunities(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          reference\n          title\n          state\n          deadline\n          buyer {\n            name\n          }\n          estimatedValue {\n            amount\n            currency\n            vat\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').OpportunitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Opportunity($id: ID!) {\n    tender(id: $id) {\n      id\n      reference\n      ocid\n      title\n      description\n      state\n      procurementMethod\n      publishedAt\n      enquiryDeadline\n      deadline\n      buyer {\n        name\n      }\n      authority {\n        id\n        theme {\n          version\n          displayName\n          logo {\n            width\n            height\n          }\n        }\n      }\n      estimatedValue {\n        amount\n        currency\n        vat\n      }\n      lots {\n        id\n        number\n        title\n        contractStart\n        contractEnd\n        criteriaHash\n        estimatedValue {\n          amount\n          currency\n          vat\n        }\n        scoring {\n          precision\n          tieBreak\n          lastResort\n        }\n        criteria {\n          key\n          kind\n          name\n          parentKey\n          weight\n          effectiveWeight\n          scoring\n        }\n        measures {\n          measure {\n            id\n            name\n            nameCy\n            unit\n            proxyValue\n            priceYear\n            source\n            licence\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').OpportunityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Place($code: String!) {\n    place(code: $code) {\n      code\n      kind\n      name\n      isFictional\n      parents {\n        code\n        kind\n        name\n      }\n      deprivation {\n        neighbourhoods\n        mostDeprived\n        mostDeprivedPercent\n        rank\n        decile\n        domains {\n          domain\n          mostDeprived\n          mostDeprivedPercent\n          decile\n        }\n      }\n      map {\n        kind\n        width\n        height\n        parts {\n          code\n          name\n          neighbourhoods\n          mostDeprived\n          mostDeprivedPercent\n          decile\n          path\n        }\n      }\n      sources {\n        id\n        title\n        edition\n        source\n        licence\n        attribution\n      }\n    }\n  }\n"): typeof import('./graphql.js').PlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Places($first: Int!, $after: String, $filter: PlaceFilter) {\n    places(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          code\n          kind\n          name\n          authorityName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').PlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Consent {\n    consentText {\n      version\n      english\n      welsh\n    }\n    viewer {\n      mayHelp\n      hasSecondFactor\n    }\n  }\n"): typeof import('./graphql.js').ConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartAssistedSession($input: StartAssistedSessionInput!) {\n    startAssistedSession(input: $input) {\n      __typename\n      ... on StartAssistedSessionSuccess {\n        token\n        session {\n          endsAt\n        }\n      }\n      ... on InvalidInput {\n        faults {\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').StartAssistedSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Help on AssistedSessionConnection {\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        id\n        helperName\n        reason\n        startedAt\n        endsAt\n        endedAt\n        organisation {\n          name\n        }\n        actions {\n          verb\n          at\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').HelpFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpGiven($first: Int!, $after: String) {\n    viewer {\n      mayHelp\n      helpGiven(first: $first, after: $after) {\n        ...Help\n      }\n    }\n    serverTime\n  }\n"): typeof import('./graphql.js').HelpGivenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpReceived($first: Int!, $after: String) {\n    viewer {\n      helpReceived(first: $first, after: $after) {\n        ...Help\n      }\n    }\n    serverTime\n  }\n"): typeof import('./graphql.js').HelpReceivedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseMyself($input: EraseMyselfInput!) {\n    eraseMyself(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql.js').EraseMyselfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Account {\n    viewer {\n      email\n      mayHelp\n      secondFactorMissing\n      person {\n        name\n      }\n      secondFactors {\n        totp\n        recoveryCodesLeft\n        passkeys {\n          id\n          name\n          createdAt\n          lastUsedAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').AccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginTotpEnrolment {\n    beginTotpEnrolment {\n      __typename\n      ... on BeginTotpEnrolmentSuccess {\n        secret\n        uri\n      }\n    }\n  }\n"): typeof import('./graphql.js').BeginTotpEnrolmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmTotpEnrolment($input: ConfirmTotpEnrolmentInput!) {\n    confirmTotpEnrolment(input: $input) {\n      __typename\n      ... on ConfirmTotpEnrolmentSuccess {\n        token\n        expiresAt\n        recoveryCodes\n      }\n    }\n  }\n"): typeof import('./graphql.js').ConfirmTotpEnrolmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveTotp {\n    removeTotp {\n      __typename\n    }\n  }\n"): typeof import('./graphql.js').RemoveTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegenerateRecoveryCodes {\n    regenerateRecoveryCodes {\n      __typename\n      ... on RegenerateRecoveryCodesSuccess {\n        recoveryCodes\n      }\n    }\n  }\n"): typeof import('./graphql.js').RegenerateRecoveryCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginPasskeyRegistration {\n    beginPasskeyRegistration {\n      __typename\n      ... on BeginPasskeyRegistrationSuccess {\n        options\n      }\n    }\n  }\n"): typeof import('./graphql.js').BeginPasskeyRegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterPasskey($input: RegisterPasskeyInput!) {\n    registerPasskey(input: $input) {\n      __typename\n      ... on RegisterPasskeySuccess {\n        token\n        expiresAt\n        recoveryCodes\n      }\n    }\n  }\n"): typeof import('./graphql.js').RegisterPasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePasskey($input: RemovePasskeyInput!) {\n    removePasskey(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql.js').RemovePasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sessions {\n    viewer {\n      sessions {\n        id\n        device\n        createdAt\n        lastSeenAt\n        expiresAt\n        current\n      }\n    }\n  }\n"): typeof import('./graphql.js').SessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql.js').RevokeSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeOtherSessions {\n    revokeOtherSessions {\n      count\n    }\n  }\n"): typeof import('./graphql.js').RevokeOtherSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterPerson($input: RegisterPersonInput!) {\n    registerPerson(input: $input) {\n      __typename\n      ... on InvalidInput {\n        faults {\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').RegisterPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAddress($input: ConfirmAddressInput!) {\n    confirmAddress(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql.js').ConfirmAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql.js').RequestPasswordResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql.js').ResetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on InvalidInput {\n        faults {\n          path\n        }\n      }\n      ... on SignInRefused {\n        retryAt\n      }\n    }\n  }\n"): typeof import('./graphql.js').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaysToSignIn {\n    identityProviders {\n      key\n      label\n    }\n    demoAccounts {\n      email\n    }\n  }\n"): typeof import('./graphql.js').WaysToSignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        token\n        expiresAt\n        viewer {\n          secondFactorMissing\n        }\n      }\n      ... on SecondFactorNeeded {\n        challenge\n        methods\n      }\n      ... on SignInRefused {\n        retryAt\n      }\n    }\n  }\n"): typeof import('./graphql.js').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {\n    confirmSecondFactor(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        token\n        expiresAt\n        viewer {\n          secondFactorMissing\n        }\n      }\n      ... on SignInRefused {\n        retryAt\n      }\n    }\n  }\n"): typeof import('./graphql.js').ConfirmSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginPasskeySignIn {\n    beginPasskeySignIn {\n      challenge\n      options\n    }\n  }\n"): typeof import('./graphql.js').BeginPasskeySignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInWithPasskey($input: SignInWithPasskeyInput!) {\n    signInWithPasskey(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        token\n        expiresAt\n        viewer {\n          secondFactorMissing\n        }\n      }\n      ... on SignInRefused {\n        retryAt\n      }\n    }\n  }\n"): typeof import('./graphql.js').SignInWithPasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginProviderSignIn($input: BeginProviderSignInInput!) {\n    beginProviderSignIn(input: $input) {\n      __typename\n      ... on BeginProviderSignInSuccess {\n        challenge\n        authorizationUrl\n      }\n    }\n  }\n"): typeof import('./graphql.js').BeginProviderSignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInWithProvider($input: SignInWithProviderInput!) {\n    signInWithProvider(input: $input) {\n      __typename\n      ... on SignInSuccess {\n        token\n        expiresAt\n        viewer {\n          secondFactorMissing\n        }\n      }\n      ... on SecondFactorNeeded {\n        challenge\n        methods\n      }\n    }\n  }\n"): typeof import('./graphql.js').SignInWithProviderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoAccounts {\n    demoAccounts {\n      email\n      name\n      password\n      code\n    }\n  }\n"): typeof import('./graphql.js').DemoAccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Helping {\n    viewer {\n      onBehalfOf {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.js').HelpingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAssistedSession($input: EndAssistedSessionInput!) {\n    endAssistedSession(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql.js').EndAssistedSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      signedOutAt\n    }\n  }\n"): typeof import('./graphql.js').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Theme($authorityId: ID!) {\n    node(id: $authorityId) {\n      __typename\n      ... on Organisation {\n        id\n        name\n        theme {\n          version\n          displayName\n          brandColour\n          accentColour\n          font\n          logo {\n            width\n            height\n            png\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ThemeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Who {\n    viewer {\n      secondFactorMissing\n      onBehalfOf {\n        endsAt\n        person {\n          name\n        }\n        organisation {\n          name\n        }\n      }\n      person {\n        name\n      }\n      organisations {\n        id\n        name\n        kind\n        theme {\n          version\n          displayName\n          logo {\n            width\n            height\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').WhoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnOrganisations {\n    viewer {\n      onBehalfOf {\n        id\n      }\n      memberships {\n        roles\n        organisation {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').OwnOrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($id: ID!, $after: String) {\n    viewer {\n      person {\n        id\n      }\n      memberships {\n        roles\n        organisation {\n          id\n        }\n      }\n    }\n    node(id: $id) {\n      __typename\n      ... on Organisation {\n        id\n        name\n        kind\n        members(first: 50, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          edges {\n            node {\n              email\n              roles\n              person {\n                id\n                name\n              }\n            }\n          }\n        }\n        invitations {\n          id\n          email\n          roles\n          expiresAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      __typename\n      ... on InvalidInput {\n        faults {\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').InvitePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql.js').RevokeInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeRoles($input: ChangeRolesInput!) {\n    changeRoles(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql.js').ChangeRolesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql.js').RemoveMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitation($token: String!) {\n    viewer {\n      email\n    }\n    invitation(token: $token) {\n      organisation\n      inviter\n      email\n      roles\n      expiresAt\n      isOpen\n    }\n  }\n"): typeof import('./graphql.js').InvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on AcceptInvitationSuccess {\n        organisation {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterSupplier($input: RegisterSupplierInput!) {\n    registerSupplier(input: $input) {\n      __typename\n      ... on RegisterSupplierSuccess {\n        organisation {\n          id\n        }\n      }\n      ... on InvalidInput {\n        faults {\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').RegisterSupplierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoMailbox {\n    demoMailbox {\n      recipient\n      language\n      subject\n      before\n      after\n      deliveredAt\n      link {\n        label\n        url\n      }\n    }\n  }\n"): typeof import('./graphql.js').DemoMailboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Profile($id: ID!) {\n    registers {\n      scheme\n      name\n      nameCy\n      example\n    }\n    viewer {\n      memberships {\n        roles\n        organisation {\n          id\n        }\n      }\n    }\n    node(id: $id) {\n      __typename\n      ... on Organisation {\n        id\n        name\n        kind\n        identifiers {\n          scheme\n          value\n        }\n        profile {\n          version\n          headcount\n          turnover {\n            amount\n          }\n          balanceSheet {\n            amount\n          }\n          size\n          vcseKind\n          places\n          policies {\n            kind\n            title\n            reviewedOn\n            expiresOn\n            isExpired\n          }\n          insurances {\n            kind\n            insurer\n            cover\n            expiresOn\n            isExpired\n          }\n          declarations {\n            ground\n            applies\n            explanation\n          }\n          undeclaredGrounds\n          connectedPersons {\n            name\n            connection\n            identifier\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateSupplierProfile($input: UpdateSupplierProfileInput!) {\n    updateSupplierProfile(input: $input) {\n      __typename\n      ... on InvalidInput {\n        faults {\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').UpdateSupplierProfileDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
