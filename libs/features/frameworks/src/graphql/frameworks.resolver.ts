import { Args, Query, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import { localDate } from '@commonweal/calendar';
import {
  FRAMEWORK_OUTLINES,
  frameworkFor,
  frameworkOutline,
  type FrameworkChoice,
  targetExample,
} from '@commonweal/frameworks';
import {
  badInput,
  type Framework,
  fromGlobalId,
  type QueryFrameworkForArgs,
  type QueryTargetExampleArgs,
  Request,
  RequestContext,
} from '@commonweal/graphql';
import { parsePounds } from '@commonweal/money';
import { invalidInput, toUserError } from '@commonweal/result';

import { KnownFrameworks } from '../queries/known-frameworks.js';
import { KnownMeasureSets } from '../queries/known-measure-sets.js';
import type { LocalVersion } from '../queries/local-version.js';
import { localView, outlineView } from './framework-view.js';

/** Frameworks, and which of them a notice falls under. */
@Resolver()
export class FrameworksResolver {
  constructor(
    private readonly known: KnownFrameworks,
    private readonly sets: KnownMeasureSets,
  ) {}

  @Query('frameworks')
  async frameworks(
    @Args('authorityId') authorityId: string | null | undefined,
    @Request() { viewer }: RequestContext,
  ): Promise<Framework[]> {
    const national = FRAMEWORK_OUTLINES.map(outlineView);
    if (!authorityId) return national;
    const { id } = fromGlobalId(authorityId, 'Organisation');
    return [...national, ...(await this.shown(viewer, id, this.known.newest(viewer, id)))];
  }

  @Query('framework')
  async framework(@Args('id') id: string, @Request() { viewer }: RequestContext): Promise<Framework | null> {
    const outline = frameworkOutline(id);
    if (outline) return outlineView(outline);
    const key = fromGlobalId(id, 'Framework');
    const found = await this.known.one(viewer, key);
    const [shown = null] = found ? await this.shown(viewer, key.tenantId, Promise.resolve([found])) : [];
    return shown;
  }

  @Query('frameworkFor')
  async frameworkFor(@Args() args: QueryFrameworkForArgs, @Request() { viewer }: RequestContext) {
    const { noticeDate, value: pounds, buyer, authorityId, priceIsAbsolute = false } = args;
    const value = parsePounds(pounds);
    if (!value.ok) throw badInput(value.failure.message);
    const choice = frameworkFor({ noticeDate: localDate(noticeDate), value: value.value, buyer, priceIsAbsolute });
    const id = authorityId ? fromGlobalId(authorityId, 'Organisation').id : null;
    const local = id ? await this.shown(viewer, id, this.known.holdingOn(viewer, id, noticeDate)) : [];
    return { ...choiceView(choice), local };
  }

  @Query('targetExample')
  targetExample(@Args() { kind, rate, contractValue, unitValue, fte = '0' }: QueryTargetExampleArgs) {
    const example = targetExample({ kind, rate }, { value: contractValue, fte }, unitValue ?? null);
    if (!example.ok) {
      const [field = ''] = example.failure.path ?? [];
      const path = `$.${field === 'value' ? 'contractValue' : field}`;
      return toUserError(invalidInput([{ path, message: example.failure.message }]));
    }
    const offers = example.value.offers.map(({ bidder: { name, income }, ...offer }) => ({
      ...offer,
      bidder: name,
      income,
    }));
    return { __typename: 'TargetExample' as const, ...example.value, offers };
  }

  private async shown(
    viewer: Viewer | null,
    tenantId: string,
    versions: Promise<LocalVersion[]>,
  ): Promise<Framework[]> {
    const [found, sets] = await Promise.all([versions, this.sets.of(viewer, tenantId)]);
    return found.map((version) => localView(version, sets));
  }
}

const choiceView = ({ outline, binding, minimum, indicators, alternatives, reasons }: FrameworkChoice) => ({
  ...{ framework: outline && outlineView(outline), binding, indicators },
  ...{ minimumWeight: minimum?.percent ?? null, partOfScore: minimum?.of ?? null },
  alternatives: alternatives.map(outlineView),
  reasons: reasons.map(({ text, source, status }) => ({ text: text.en, textCy: text.cy, source, standing: status })),
});
