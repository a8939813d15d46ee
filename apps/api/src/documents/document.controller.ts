import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { tryGlobalId } from '@commonweal/graphql';
import { type OpenedDocument, TenderDocuments } from '@commonweal/tendering';

import { fileHeaders } from './file-headers.js';
import { HttpViewer } from './http-viewer.js';

/** The files of tenders: everybody's once a tender is published, but for what is given on request. */
@Controller('tender-documents')
export class DocumentController {
  constructor(
    private readonly documents: TenderDocuments,
    private readonly viewers: HttpViewer,
  ) {}

  @Get(':id')
  async read(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const opened = await this.#opened(id, request);
    if (!opened) throw new NotFoundException('There is no such document, or it is not for you');
    await reply.headers(fileHeaders(opened)).send(opened.content);
  }

  async #opened(id: string, request: FastifyRequest): Promise<OpenedDocument | null> {
    const key = tryGlobalId(id);
    if (key?.type !== 'TenderDocument') return null;
    return this.documents.opened(key, await this.viewers.of(request, 'tenders:read'));
  }
}
