import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { actsFor, type Viewer } from '@commonweal/auth';
import {
  fromGlobalId,
  type RecordAgreedGradeInput,
  type RecordGradeInput,
  Request,
  RequestContext,
  type ResolversTypes,
  SignedIn,
  toGlobalId,
} from '@commonweal/graphql';
import { type AgreedGrade, type Bid, type Grade, type Person, tenantKey } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { AgreedGrades } from '../queries/agreed-grades.js';
import { RecordAgreedGrade } from '../use-cases/record-agreed-grade.js';
import { RecordGrade } from '../use-cases/record-grade.js';

const given = ({ bidId, criterionKey, grade, reason }: RecordGradeInput | RecordAgreedGradeInput) => {
  const { tenantId, id } = fromGlobalId(bidId, 'Bid');
  return { tenantId, bidId: id, criterionKey, grade, reason };
};

/** Evaluators' own grades. */
@Resolver('Grade')
export class GradeResolver {
  constructor(
    private readonly recordGrade: RecordGrade,
    private readonly grades: AgreedGrades,
  ) {}

  @Mutation('recordGrade')
  async record(
    @Args('input') input: RecordGradeInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['RecordGradeResult']>> {
    const result = await this.recordGrade.execute(viewer, given(input));
    return result.ok ? { __typename: 'RecordGradeSuccess', grade: result.value } : toUserError(result.failure);
  }

  @ResolveField('id')
  id(grade: Grade): string {
    return toGlobalId('Grade', grade);
  }

  @ResolveField('evaluator')
  evaluator(@Parent() grade: Grade, @Request() request: RequestContext): Promise<Person> {
    return request.load(this.grades.people, grade.evaluatorId);
  }

  @ResolveField('recordedAt')
  recordedAt(grade: Grade): Date {
    return grade.createdAt;
  }
}

/** Agreed grades. */
@Resolver('AgreedGrade')
export class AgreedGradeResolver {
  constructor(private readonly recordAgreedGrade: RecordAgreedGrade) {}

  @Mutation('recordAgreedGrade')
  async record(
    @Args('input') input: RecordAgreedGradeInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['RecordAgreedGradeResult']>> {
    const result = await this.recordAgreedGrade.execute(viewer, given(input));
    return result.ok
      ? { __typename: 'RecordAgreedGradeSuccess', agreedGrade: result.value }
      : toUserError(result.failure);
  }

  @ResolveField('id')
  id(grade: AgreedGrade): string {
    return toGlobalId('AgreedGrade', grade);
  }

  @ResolveField('recordedAt')
  recordedAt(grade: AgreedGrade): Date {
    return grade.createdAt;
  }
}

/** Grades of a bid: the authority's only. */
@Resolver('Bid')
export class BidGradesResolver {
  constructor(private readonly grades: AgreedGrades) {}

  @ResolveField('grades')
  independent(@Parent() bid: Bid, @Request() request: RequestContext): Promise<Grade[]> | Grade[] {
    return actsFor(request.viewer, bid.tenantId) ? request.load(this.grades.independent, tenantKey(bid)) : [];
  }

  @ResolveField('agreedGrades')
  agreed(@Parent() bid: Bid, @Request() request: RequestContext): Promise<AgreedGrade[]> | AgreedGrade[] {
    return actsFor(request.viewer, bid.tenantId) ? request.load(this.grades.agreed, tenantKey(bid)) : [];
  }
}
