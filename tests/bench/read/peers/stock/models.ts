import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class Money {
  @Field(() => String) amount!: string;
}

@ObjectType()
export class Authority {
  @Field(() => String) name!: string;
}

@ObjectType()
export class Criterion {
  @Field(() => String) key!: string;
  @Field(() => String) name!: string;
  @Field(() => String) kind!: string;
  @Field(() => String, { nullable: true }) parentKey!: string | null;
  @Field(() => String) weight!: string;
}

@ObjectType('Lot')
export class LotModel {
  @Field(() => Int) number!: number;
  @Field(() => String) title!: string;
  @Field(() => Money, { nullable: true }) estimatedValue!: Money | null;
  @Field(() => String, { nullable: true }) contractStart!: string | null;
  @Field(() => String, { nullable: true }) contractEnd!: string | null;
  @Field(() => String, { nullable: true }) criteriaHash!: string | null;
  @Field(() => [Criterion]) criteria!: Criterion[];
}

@ObjectType('Tender')
export class TenderModel {
  @Field(() => ID) id!: string;
  @Field(() => String) reference!: string;
  @Field(() => String) title!: string;
  @Field(() => String) description!: string;
  @Field(() => String) state!: string;
  @Field(() => String, { nullable: true }) mainCategory!: string | null;
  @Field(() => String, { nullable: true }) procurementMethod!: string | null;
  @Field(() => [String]) cpvCodes!: string[];
  @Field(() => Money, { nullable: true }) estimatedValue!: Money | null;
  @Field(() => Date, { nullable: true }) deadline!: Date | null;
  @Field(() => Date, { nullable: true }) enquiryDeadline!: Date | null;
  @Field(() => Date, { nullable: true }) publishedAt!: Date | null;
  @Field(() => Authority) authority!: Authority;
  @Field(() => [LotModel]) lots!: LotModel[];
}

@ObjectType()
export class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

@ObjectType()
export class TenderEdge {
  @Field(() => TenderModel) node!: TenderModel;
}

@ObjectType()
export class TenderConnection {
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => [TenderEdge]) edges!: TenderEdge[];
}
