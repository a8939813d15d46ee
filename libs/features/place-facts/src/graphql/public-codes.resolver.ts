import { Args, Query, Resolver } from '@nestjs/graphql';

import {
  badInput,
  type BankHolidayDivision,
  Cursors,
  keysetPage,
  type Page,
  type PageInput,
  Request,
  RequestContext,
} from '@commonweal/graphql';

import { type CpvCode, PublicCodes } from '../queries/public-codes.js';
import { searchWords } from './search-words.js';

/** How GOV.UK names the divisions. */
const DIVISIONS: Readonly<Record<BankHolidayDivision, string>> = {
  ENGLAND_AND_WALES: 'england-and-wales',
  SCOTLAND: 'scotland',
  NORTHERN_IRELAND: 'northern-ireland',
};

const MOST_NAMES = 200;
const PLACE = /^[A-Z]\d{8}$/;

/** Public codes and days. */
@Resolver()
export class PublicCodesResolver {
  constructor(
    private readonly codes: PublicCodes,
    private readonly cursors: Cursors,
  ) {}

  @Query('cpvCodes')
  cpvCodes(
    @Args() { words, ...input }: PageInput & { readonly words?: string | null },
    @Request() { viewer }: RequestContext,
  ): Promise<Page<CpvCode>> {
    const wanted = searchWords(words);
    const list = {
      name: 'cpvCodes',
      rows: async (limit: number, after: readonly string[] | null) => {
        const rows = await this.codes.cpv(viewer, wanted, { limit, after: after?.[0] ?? null });
        return rows.map((node) => ({ node, position: [node.code, node.code] as const }));
      },
      count: () => this.codes.countCpv(viewer, wanted),
    };
    return keysetPage(this.cursors, list, input);
  }

  @Query('codeNames')
  codeNames(
    @Args() { cpv, places }: { readonly cpv: readonly string[]; readonly places: readonly string[] },
    @Request() { viewer }: RequestContext,
  ) {
    if (cpv.length + places.length > MOST_NAMES) throw badInput(`There are more than ${MOST_NAMES} codes`);
    const [known, where] = [cpv.filter((code) => /^\d{8}$/.test(code)), places.filter((code) => PLACE.test(code))];
    return this.codes.names(viewer, known, where);
  }

  @Query('bankHolidays')
  bankHolidays(@Args('division') division: BankHolidayDivision, @Request() { viewer }: RequestContext) {
    return this.codes.bankHolidays(viewer, DIVISIONS[division]);
  }
}
