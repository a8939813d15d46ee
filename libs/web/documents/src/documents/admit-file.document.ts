import { graphql } from '@commonweal/client';

export const AdmitFileDocument = graphql(`
  query AdmitFile {
    admitFile
  }
`);
