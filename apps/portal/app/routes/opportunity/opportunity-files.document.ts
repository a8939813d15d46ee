import { graphql } from '@commonweal/client';

export const OpportunityFilesDocument = graphql(`
  query OpportunityFiles($id: ID!) {
    tender(id: $id) {
      id
      documents {
        id
        kind
        title
        titleCy
        fileName
        bytes
        onRequest
        since
      }
      earlierDocuments {
        id
        kind
        title
        titleCy
        fileName
        bytes
        onRequest
        until
        replacedBy
      }
    }
  }
`);
