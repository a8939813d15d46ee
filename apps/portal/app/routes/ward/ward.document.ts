import { graphql } from '@commonweal/client';

export const WardDocument = graphql(`
  query Ward($code: String!) {
    wardAuthorities(ward: $code) {
      id
      name
    }
    wardQuestions(ward: $code) {
      id
      wardCode
      ward {
        name
      }
      askedBy
      askedOn
      channel
      withheld
      question
      language
      provenance
      workingDaysWaited
      authority {
        id
        name
      }
      answers {
        version
        words
        wordsCy
        answeredAt
        tender {
          id
          title
        }
      }
    }
  }
`);

export const AskDocument = graphql(`
  mutation AskWardQuestion($input: AskWardQuestionInput!) {
    askWardQuestion(input: $input) {
      __typename
      ... on InvalidInput {
        faults {
          path
        }
      }
    }
  }
`);

export const ConfirmQuestionDocument = graphql(`
  mutation ConfirmWardQuestion($input: ConfirmWardQuestionInput!) {
    confirmWardQuestion(input: $input) {
      __typename
      ... on ConfirmWardQuestionSuccess {
        wardCode
      }
    }
  }
`);

export const WardNameDocument = graphql(`
  query WardName($code: String!) {
    place(code: $code) {
      code
      kind
      name
    }
    wardAuthorities(ward: $code) {
      id
      name
    }
  }
`);
