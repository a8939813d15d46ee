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
    "\n  mutation SaveTheme($input: SaveThemeInput!) {\n    saveTheme(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInput {\n        faults {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SaveThemeDocument,
    "\n  query Result($lotId: ID!) {\n    node(id: $lotId) {\n      __typename\n      ... on Lot {\n        id\n        number\n        title\n        criteriaHash\n        scoring {\n          method\n        }\n        tender {\n          id\n          reference\n          title\n          state\n          lots {\n            id\n          }\n        }\n        latestScoringRun {\n          id\n          state\n          progress\n          failure\n          requestedAt\n          finishedAt\n          result {\n            engine\n            inputHash\n            resultHash\n            bids {\n              key\n              rank\n              status\n              reason\n              supplierName\n              supplierKind\n              price {\n                amount\n                vat\n              }\n              socialValue\n              total\n              points {\n                key\n                points\n                of\n              }\n            }\n            leaves {\n              key\n              kind\n              name\n              effectiveWeight\n            }\n            warnings {\n              code\n              message\n              bidKeys\n              criterionKey\n            }\n            sweeps {\n              criterionKey\n              criterionName\n              kind\n              publishedWeight\n              lines {\n                bidKey\n                atZero\n                atHundred\n              }\n              crossings {\n                weight\n                aheadAboveKey\n                aheadBelowKey\n                sentence\n              }\n            }\n            withdrawals {\n              sentence\n              changesWinner\n              withdrawnKeys\n            }\n            confidence {\n              winnerKey\n              winnerShare\n              draws\n              seed\n              firstPlaces {\n                bidKey\n                share\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ResultDocument,
    "\n  mutation RequestScoring($input: RequestScoringInput!) {\n    requestScoring(input: $input) {\n      __typename\n      ... on GradesMissing {\n        faults {\n          path\n          message\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": typeof types.RequestScoringDocument,
    "\n  query Proof($lotId: ID!) {\n    node(id: $lotId) {\n      __typename\n      ... on Lot {\n        number\n        tender {\n          reference\n        }\n        latestScoringRun {\n          result {\n            bundle\n            resultJson\n          }\n        }\n      }\n    }\n  }\n": typeof types.ProofDocument,
    "\n  query Tender($id: ID!) {\n    tender(id: $id) {\n      id\n      reference\n      ocid\n      title\n      description\n      state\n      procurementMethod\n      publishedAt\n      deadline\n      closedAt\n      buyer {\n        name\n      }\n      estimatedValue {\n        amount\n        currency\n        vat\n      }\n      lots {\n        id\n        number\n        title\n        criteriaHash\n        estimatedValue {\n          amount\n          currency\n          vat\n        }\n        criteria {\n          key\n          kind\n          name\n          parentKey\n          weight\n          effectiveWeight\n        }\n        measures {\n          measure {\n            id\n            name\n            nameCy\n            unit\n            proxyValue\n            priceYear\n            source\n            licence\n          }\n        }\n        bids {\n          id\n          receivedAt\n          supplier {\n            name\n            supplierKind\n          }\n          content {\n            price {\n              amount\n              currency\n              vat\n            }\n          }\n        }\n        latestScoringRun {\n          id\n          state\n        }\n      }\n    }\n  }\n": typeof types.TenderDocument,
    "\n  query Tenders($first: Int!, $after: String, $filter: TenderFilter) {\n    tenders(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          reference\n          title\n          state\n          deadline\n          buyer {\n            name\n          }\n          estimatedValue {\n            amount\n            currency\n            vat\n          }\n        }\n      }\n    }\n  }\n": typeof types.TendersDocument,
    "\n  query Opportunities($first: Int!, $after: String, $filter: TenderFilter) {\n    opportunities(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          reference\n          title\n          state\n          deadline\n          buyer {\n            name\n          }\n          estimatedValue {\n            amount\n            currency\n            vat\n          }\n        }\n      }\n    }\n  }\n": typeof types.OpportunitiesDocument,
    "\n  query Opportunity($id: ID!) {\n    tender(id: $id) {\n      id\n      reference\n      ocid\n      title\n      description\n      state\n      procurementMethod\n      publishedAt\n      enquiryDeadline\n      deadline\n      buyer {\n        name\n      }\n      authority {\n        id\n        theme {\n          version\n          displayName\n          logo {\n            width\n            height\n          }\n        }\n      }\n      estimatedValue {\n        amount\n        currency\n        vat\n      }\n      lots {\n        id\n        number\n        title\n        contractStart\n        contractEnd\n        criteriaHash\n        estimatedValue {\n          amount\n          currency\n          vat\n        }\n        scoring {\n          precision\n          tieBreak\n          lastResort\n        }\n        criteria {\n          key\n          kind\n          name\n          parentKey\n          weight\n          effectiveWeight\n          scoring\n        }\n        measures {\n          measure {\n            id\n            name\n            nameCy\n            unit\n            proxyValue\n            priceYear\n            source\n            licence\n          }\n        }\n      }\n    }\n  }\n": typeof types.OpportunityDocument,
    "\n  query Account {\n    viewer {\n      email\n      secondFactorMissing\n      person {\n        name\n      }\n      secondFactors {\n        totp\n        recoveryCodesLeft\n        passkeys {\n          id\n          name\n          createdAt\n          lastUsedAt\n        }\n      }\n    }\n  }\n": typeof types.AccountDocument,
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
    "\n  mutation SignOut {\n    signOut {\n      signedOutAt\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  query Theme($authorityId: ID!) {\n    node(id: $authorityId) {\n      __typename\n      ... on Organisation {\n        id\n        name\n        theme {\n          version\n          displayName\n          brandColour\n          accentColour\n          font\n          logo {\n            width\n            height\n            png\n          }\n        }\n      }\n    }\n  }\n": typeof types.ThemeDocument,
    "\n  query Who {\n    viewer {\n      secondFactorMissing\n      person {\n        name\n      }\n      organisations {\n        id\n        name\n        kind\n        theme {\n          version\n          displayName\n          logo {\n            width\n            height\n          }\n        }\n      }\n    }\n  }\n": typeof types.WhoDocument,
};
const documents: Documents = {
    "\n  mutation SaveTheme($input: SaveThemeInput!) {\n    saveTheme(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInput {\n        faults {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SaveThemeDocument,
    "\n  query Result($lotId: ID!) {\n    node(id: $lotId) {\n      __typename\n      ... on Lot {\n        id\n        number\n        title\n        criteriaHash\n        scoring {\n          method\n        }\n        tender {\n          id\n          reference\n          title\n          state\n          lots {\n            id\n          }\n        }\n        latestScoringRun {\n          id\n          state\n          progress\n          failure\n          requestedAt\n          finishedAt\n          result {\n            engine\n            inputHash\n            resultHash\n            bids {\n              key\n              rank\n              status\n              reason\n              supplierName\n              supplierKind\n              price {\n                amount\n                vat\n              }\n              socialValue\n              total\n              points {\n                key\n                points\n                of\n              }\n            }\n            leaves {\n              key\n              kind\n              name\n              effectiveWeight\n            }\n            warnings {\n              code\n              message\n              bidKeys\n              criterionKey\n            }\n            sweeps {\n              criterionKey\n              criterionName\n              kind\n              publishedWeight\n              lines {\n                bidKey\n                atZero\n                atHundred\n              }\n              crossings {\n                weight\n                aheadAboveKey\n                aheadBelowKey\n                sentence\n              }\n            }\n            withdrawals {\n              sentence\n              changesWinner\n              withdrawnKeys\n            }\n            confidence {\n              winnerKey\n              winnerShare\n              draws\n              seed\n              firstPlaces {\n                bidKey\n                share\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ResultDocument,
    "\n  mutation RequestScoring($input: RequestScoringInput!) {\n    requestScoring(input: $input) {\n      __typename\n      ... on GradesMissing {\n        faults {\n          path\n          message\n        }\n      }\n      ... on UserError {\n        message\n      }\n    }\n  }\n": types.RequestScoringDocument,
    "\n  query Proof($lotId: ID!) {\n    node(id: $lotId) {\n      __typename\n      ... on Lot {\n        number\n        tender {\n          reference\n        }\n        latestScoringRun {\n          result {\n            bundle\n            resultJson\n          }\n        }\n      }\n    }\n  }\n": types.ProofDocument,
    "\n  query Tender($id: ID!) {\n    tender(id: $id) {\n      id\n      reference\n      ocid\n      title\n      description\n      state\n      procurementMethod\n      publishedAt\n      deadline\n      closedAt\n      buyer {\n        name\n      }\n      estimatedValue {\n        amount\n        currency\n        vat\n      }\n      lots {\n        id\n        number\n        title\n        criteriaHash\n        estimatedValue {\n          amount\n          currency\n          vat\n        }\n        criteria {\n          key\n          kind\n          name\n          parentKey\n          weight\n          effectiveWeight\n        }\n        measures {\n          measure {\n            id\n            name\n            nameCy\n            unit\n            proxyValue\n            priceYear\n            source\n            licence\n          }\n        }\n        bids {\n          id\n          receivedAt\n          supplier {\n            name\n            supplierKind\n          }\n          content {\n            price {\n              amount\n              currency\n              vat\n            }\n          }\n        }\n        latestScoringRun {\n          id\n          state\n        }\n      }\n    }\n  }\n": types.TenderDocument,
    "\n  query Tenders($first: Int!, $after: String, $filter: TenderFilter) {\n    tenders(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          reference\n          title\n          state\n          deadline\n          buyer {\n            name\n          }\n          estimatedValue {\n            amount\n            currency\n            vat\n          }\n        }\n      }\n    }\n  }\n": types.TendersDocument,
    "\n  query Opportunities($first: Int!, $after: String, $filter: TenderFilter) {\n    opportunities(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          reference\n          title\n          state\n          deadline\n          buyer {\n            name\n          }\n          estimatedValue {\n            amount\n            currency\n            vat\n          }\n        }\n      }\n    }\n  }\n": types.OpportunitiesDocument,
    "\n  query Opportunity($id: ID!) {\n    tender(id: $id) {\n      id\n      reference\n      ocid\n      title\n      description\n      state\n      procurementMethod\n      publishedAt\n      enquiryDeadline\n      deadline\n      buyer {\n        name\n      }\n      authority {\n        id\n        theme {\n          version\n          displayName\n          logo {\n            width\n            height\n          }\n        }\n      }\n      estimatedValue {\n        amount\n        currency\n        vat\n      }\n      lots {\n        id\n        number\n        title\n        contractStart\n        contractEnd\n        criteriaHash\n        estimatedValue {\n          amount\n          currency\n          vat\n        }\n        scoring {\n          precision\n          tieBreak\n          lastResort\n        }\n        criteria {\n          key\n          kind\n          name\n          parentKey\n          weight\n          effectiveWeight\n          scoring\n        }\n        measures {\n          measure {\n            id\n            name\n            nameCy\n            unit\n            proxyValue\n            priceYear\n            source\n            licence\n          }\n        }\n      }\n    }\n  }\n": types.OpportunityDocument,
    "\n  query Account {\n    viewer {\n      email\n      secondFactorMissing\n      person {\n        name\n      }\n      secondFactors {\n        totp\n        recoveryCodesLeft\n        passkeys {\n          id\n          name\n          createdAt\n          lastUsedAt\n        }\n      }\n    }\n  }\n": types.AccountDocument,
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
    "\n  mutation SignOut {\n    signOut {\n      signedOutAt\n    }\n  }\n": types.SignOutDocument,
    "\n  query Theme($authorityId: ID!) {\n    node(id: $authorityId) {\n      __typename\n      ... on Organisation {\n        id\n        name\n        theme {\n          version\n          displayName\n          brandColour\n          accentColour\n          font\n          logo {\n            width\n            height\n            png\n          }\n        }\n      }\n    }\n  }\n": types.ThemeDocument,
    "\n  query Who {\n    viewer {\n      secondFactorMissing\n      person {\n        name\n      }\n      organisations {\n        id\n        name\n        kind\n        theme {\n          version\n          displayName\n          logo {\n            width\n            height\n          }\n        }\n      }\n    }\n  }\n": types.WhoDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveTheme($input: SaveThemeInput!) {\n    saveTheme(input: $input) {\n      __typename\n      ... on UserError {\n        message\n        path\n      }\n      ... on InvalidInput {\n        faults {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').SaveThemeDocument;
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
export function graphql(source: "\n  query Proof($lotId: ID!) {\n    node(id: $lotId) {\n      __typename\n      ... on Lot {\n        number\n        tender {\n          reference\n        }\n        latestScoringRun {\n          result {\n            bundle\n            resultJson\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ProofDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tender($id: ID!) {\n    tender(id: $id) {\n      id\n      reference\n      ocid\n      title\n      description\n      state\n      procurementMethod\n      publishedAt\n      deadline\n      closedAt\n      buyer {\n        name\n      }\n      estimatedValue {\n        amount\n        currency\n        vat\n      }\n      lots {\n        id\n        number\n        title\n        criteriaHash\n        estimatedValue {\n          amount\n          currency\n          vat\n        }\n        criteria {\n          key\n          kind\n          name\n          parentKey\n          weight\n          effectiveWeight\n        }\n        measures {\n          measure {\n            id\n            name\n            nameCy\n            unit\n            proxyValue\n            priceYear\n            source\n            licence\n          }\n        }\n        bids {\n          id\n          receivedAt\n          supplier {\n            name\n            supplierKind\n          }\n          content {\n            price {\n              amount\n              currency\n              vat\n            }\n          }\n        }\n        latestScoringRun {\n          id\n          state\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').TenderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tenders($first: Int!, $after: String, $filter: TenderFilter) {\n    tenders(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          reference\n          title\n          state\n          deadline\n          buyer {\n            name\n          }\n          estimatedValue {\n            amount\n            currency\n            vat\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').TendersDocument;
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
export function graphql(source: "\n  query Account {\n    viewer {\n      email\n      secondFactorMissing\n      person {\n        name\n      }\n      secondFactors {\n        totp\n        recoveryCodesLeft\n        passkeys {\n          id\n          name\n          createdAt\n          lastUsedAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').AccountDocument;
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
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      signedOutAt\n    }\n  }\n"): typeof import('./graphql.js').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Theme($authorityId: ID!) {\n    node(id: $authorityId) {\n      __typename\n      ... on Organisation {\n        id\n        name\n        theme {\n          version\n          displayName\n          brandColour\n          accentColour\n          font\n          logo {\n            width\n            height\n            png\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ThemeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Who {\n    viewer {\n      secondFactorMissing\n      person {\n        name\n      }\n      organisations {\n        id\n        name\n        kind\n        theme {\n          version\n          displayName\n          logo {\n            width\n            height\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').WhoDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
