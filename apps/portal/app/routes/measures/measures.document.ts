import { graphql } from '@commonweal/client';

export const OpenMeasuresDocument = graphql(`
  query OpenMeasures($id: ID!) {
    measureSet(id: $id) {
      name
      nameCy
      licence
      attributions
      measures {
        code
        theme
        name
        nameCy
        unit
        unitCy
        proxyValue
        priceYear
        low
        high
        source
        standing
        licence
        uncertainty
        uprated {
          amount
          priceYear
          from
          to
          source
        }
      }
    }
  }
`);
