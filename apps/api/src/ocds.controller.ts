import { Controller, Get, Header, NotFoundException, Param } from '@nestjs/common';

import { PublicReleases } from '@commonweal/notices-feature';

/** What was published of a procurement as open contracting data, for everybody: no more than the national platform accepted. */
@Controller('ocds')
export class OcdsController {
  constructor(private readonly releases: PublicReleases) {}

  @Get('release-packages/:ocid')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('cache-control', 'public, max-age=60')
  @Header('access-control-allow-origin', '*')
  async releasePackage(@Param('ocid') ocid: string): Promise<string> {
    const found = await this.releases.packageOf(ocid);
    if (found === null) throw new NotFoundException('Nothing was published under this open contracting id');
    return found;
  }
}
