import { graphql } from '@commonweal/client';

export const QuestionsDocument = graphql(`
  query OwnQuestions($authorityId: ID!) {
    wardQuestions(authorityId: $authorityId) {
      id
      wardCode
      ward {
        name
      }
      askedBy
      askedOn
      withheld
      question
      language
      workingDaysWaited
      answers {
        version
        answeredAt
      }
    }
  }
`);

export const QuestionDocument = graphql(`
  query OwnQuestion($id: ID!) {
    wardQuestion(id: $id) {
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
    tenders(first: 100, filter: { states: [PUBLISHED, CLOSED, EVALUATED, AWARDED, CONTRACTED, ABANDONED] }) {
      edges {
        node {
          id
          title
          reference
        }
      }
    }
  }
`);

export const AnswerDocument = graphql(`
  mutation AnswerWardQuestion($input: AnswerWardQuestionInput!) {
    answerWardQuestion(input: $input) {
      __typename
      ... on UserError {
        message
      }
      ... on InvalidInput {
        faults {
          path
          message
        }
      }
    }
  }
`);

export const WithholdDocument = graphql(`
  mutation WithholdWardQuestion($input: WithholdWardQuestionInput!) {
    withholdWardQuestion(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const RecordQuestionDocument = graphql(`
  mutation RecordWardQuestion($input: RecordWardQuestionInput!) {
    recordWardQuestion(input: $input) {
      __typename
      ... on RecordWardQuestionSuccess {
        question {
          id
        }
      }
      ... on UserError {
        message
      }
      ... on InvalidInput {
        faults {
          path
          message
        }
      }
    }
  }
`);
