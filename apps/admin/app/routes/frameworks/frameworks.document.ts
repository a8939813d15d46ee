import { graphql } from '@commonweal/client';

export const FrameworksDocument = graphql(`
  query Frameworks($authorityId: ID!) {
    frameworks(authorityId: $authorityId) {
      id
      kind
      title
      titleCy
      state
      number
      validity {
        from
        to
      }
    }
    measureSets(authorityId: $authorityId) {
      id
      name
      nameCy
      publisher
      licence
      mayBePublic
      measures {
        code
      }
    }
  }
`);

export const FrameworkDocument = graphql(`
  query Framework($id: ID!) {
    framework(id: $id) {
      id
      kind
      title
      titleCy
      publisher
      licence
      scope
      scopeCy
      state
      number
      version
      validity {
        from
        to
        required
        source
        standing
      }
      minimumWeights {
        fromValue
        belowValue
        percent
        basis
        source
        standing
      }
      indicators {
        fromValue
        count
        source
        standing
      }
      notes {
        text
        textCy
        source
        standing
      }
      target {
        kind
        rate
      }
      placeFactors {
        decile
        factor
      }
      versions {
        id
        number
        state
      }
      themes {
        code
        name
        nameCy
        standing
        outcomes {
          code
          name
          nameCy
          standing
          criteria {
            code
            name
            nameCy
            standing
            withheldMeasures
            measures {
              code
              setKey
              name
              nameCy
            }
          }
        }
      }
    }
  }
`);

export const CreateFrameworkDocument = graphql(`
  mutation CreateFramework($input: CreateFrameworkInput!) {
    createFramework(input: $input) {
      __typename
      ... on CreateFrameworkSuccess {
        framework {
          id
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const SaveFrameworkDocument = graphql(`
  mutation SaveFramework($input: SaveFrameworkInput!) {
    saveFramework(input: $input) {
      __typename
      ... on InvalidInput {
        faults {
          path
          message
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const PublishFrameworkDocument = graphql(`
  mutation PublishFramework($input: PublishFrameworkInput!) {
    publishFramework(input: $input) {
      __typename
      ... on InvalidInput {
        faults {
          message
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const DraftFrameworkVersionDocument = graphql(`
  mutation DraftFrameworkVersion($input: DraftFrameworkVersionInput!) {
    draftFrameworkVersion(input: $input) {
      __typename
      ... on DraftFrameworkVersionSuccess {
        framework {
          id
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);
