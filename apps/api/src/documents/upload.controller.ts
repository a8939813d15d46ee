import { Readable } from 'node:stream';

import { Controller, Param, Post, Req, Res } from '@nestjs/common';
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
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { status, ...body } = await this.#taken(tenderId, request);
    return answered(reply, status, body);
  }

  async #taken(tenderId: string, request: FastifyRequest): Promise<Answer> {
    const [viewer, tender] = [await this.viewers.of(request, 'tenders:write'), tryGlobalId(tenderId)];
    if (!viewer) return { status: 401, message: 'Sign in to upload a file' };
    if (tender?.type !== 'Tender') return { status: 404, message: 'There is no such tender' };
    if (!(request.body instanceof Readable))
      return { status: 415, message: 'Send the file as it is, as application/octet-stream' };
    const result = await this.uploads.execute(viewer, { tender, name: nameIn(request), content: request.body });
    if (!result.ok) return { status: STATUS[result.failure.kind], message: inWords(result.failure) };
    const { mediaType, bytes, sha256 } = result.value;
    return { status: 201, id: toGlobalId('UploadedFile', result.value), mediaType, bytes, sha256 };
  }
}

interface Answer {
  readonly status: number;
  readonly [member: string]: unknown;
}

/** Of the file, as the address says it. */
function nameIn({ query }: FastifyRequest): string {
  const { name } = query as { readonly name?: unknown };
  return typeof name === 'string' ? name : '';
}

/** What was not read of a file that is refused never comes: the connection ends with the answer. */
function answered(reply: FastifyReply, status: number, body: object): object {
  void reply.status(status).header('cache-control', 'no-store');
  if (status !== 201) void reply.header('connection', 'close');
  return body;
}

const inWords = (failure: UploadFileFailure): string =>
  failure.kind === 'InvalidInput' ? failure.faults.map(({ message }) => message).join('. ') : failure.message;
