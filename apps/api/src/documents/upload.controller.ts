import { Readable } from 'node:stream';

import { Controller, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { toGlobalId, tryGlobalId } from '@commonweal/graphql';
import { UploadFile, type UploadFileFailure } from '@commonweal/tendering';

import { HttpViewer } from './http-viewer.js';

const STATUS: Readonly<Record<UploadFileFailure['kind'], number>> = {
  InvalidInput: 422,
  NotFound: 404,
  RoleMissing: 403,
  WrongPhase: 409,
};

/** Files for a draft: the body is the file, its name is in the address. Whoever sends one says in the graph what it is. */
@Controller('uploads')
export class UploadController {
  constructor(
    private readonly uploads: UploadFile,
    private readonly viewers: HttpViewer,
  ) {}

  @Post(':tenderId')
  async upload(
    @Param('tenderId') tenderId: string,
    @Query('name') name: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const answer = (status: number, body: object) => answered(reply, status, body);
    const [viewer, tender] = [await this.viewers.of(request, 'tenders:write'), tryGlobalId(tenderId)];
    if (!viewer) return answer(401, { message: 'Sign in to upload a file' });
    if (tender?.type !== 'Tender') return answer(404, { message: 'There is no such tender' });
    if (!(request.body instanceof Readable))
      return answer(415, { message: 'Send the file as it is, as application/octet-stream' });
    const sent = { tender, name: typeof name === 'string' ? name : '', content: request.body };
    const result = await this.uploads.execute(viewer, sent);
    if (!result.ok) return answer(STATUS[result.failure.kind], { message: inWords(result.failure) });
    const { mediaType, bytes, sha256 } = result.value;
    return answer(201, { id: toGlobalId('UploadedFile', result.value), mediaType, bytes, sha256 });
  }
}

/** What was not read of a file that is refused never comes: the connection ends with the answer. */
function answered(reply: FastifyReply, status: number, body: object): object {
  void reply.status(status).header('cache-control', 'no-store');
  if (status !== 201) void reply.header('connection', 'close');
  return body;
}

const inWords = (failure: UploadFileFailure): string =>
  failure.kind === 'InvalidInput' ? failure.faults.map(({ message }) => message).join('. ') : failure.message;
