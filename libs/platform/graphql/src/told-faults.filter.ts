import { Catch } from '@nestjs/common';
import type { GqlExceptionFilter } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';

/** Faults that the API's contract names (no session, bad input) are answers, not incidents: they go back as they are, unlogged. */
@Catch(GraphQLError)
export class ToldFaultsFilter implements GqlExceptionFilter<GraphQLError, GraphQLError> {
  catch(fault: GraphQLError): GraphQLError {
    return fault;
  }
}
