import { Controller, Get, NotFoundException } from '@nestjs/common';

import { PublicHead } from '@commonweal/auditing';

/** The audit tree's signed head, for everybody to keep: whoever has one can tell later whether history was rebuilt. */
@Controller('audit')
export class AuditHeadController {
  constructor(private readonly heads: PublicHead) {}

  @Get('head')
  async head() {
    const head = await this.heads.latest();
    if (!head) throw new NotFoundException('There is no signed head yet');
    return head;
  }
}
