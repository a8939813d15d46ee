import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { Viewer } from '@commonweal/auth';
import { isOnRequest } from '@commonweal/deal';
import {
  type AddTenderDocumentInput,
  type DescribeTenderDocumentInput,
  type RemoveTenderDocumentInput,
  Request,
  RequestContext,
  type ResolversTypes,
  SignedIn,
  fromGlobalId,
  toGlobalId,
} from '@commonweal/graphql';
import type { Tender, TenderDocument } from '@commonweal/persistence';
import { toUserError } from '@commonweal/result';

import { rowKey } from '../queries/row-key.js';
import { TenderDocuments } from '../queries/tender-documents.js';
import { AddTenderDocument } from '../use-cases/add-tender-document.js';
import { DescribeTenderDocument } from '../use-cases/describe-tender-document.js';
import { RemoveTenderDocument } from '../use-cases/remove-tender-document.js';

/** What is done with the documents of a draft. */
@Resolver()
export class DocumentResolver {
  constructor(
    private readonly addTenderDocument: AddTenderDocument,
    private readonly describeTenderDocument: DescribeTenderDocument,
    private readonly removeTenderDocument: RemoveTenderDocument,
  ) {}

  @Mutation('addTenderDocument')
  async add(
    @Args('input') { tenderId, version, fileId, kind, title, titleCy = null }: AddTenderDocumentInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['AddTenderDocumentResult']>> {
    const [tender, file] = [fromGlobalId(tenderId, 'Tender'), fromGlobalId(fileId, 'UploadedFile')];
    const result = await this.addTenderDocument.execute(viewer, { tender, version, file, kind, title, titleCy });
    return result.ok ? { __typename: 'AddTenderDocumentSuccess', tender: result.value } : toUserError(result.failure);
  }

  @Mutation('describeTenderDocument')
  async describe(
    @Args('input') { documentId, version, kind, title, titleCy, position }: DescribeTenderDocumentInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['DescribeTenderDocumentResult']>> {
    const document = fromGlobalId(documentId, 'TenderDocument');
    const result = await this.describeTenderDocument.execute(viewer, {
      ...{ document, version, titleCy },
      ...{ kind: kind ?? undefined, title: title ?? undefined, position: position ?? undefined },
    });
    return result.ok
      ? { __typename: 'DescribeTenderDocumentSuccess', tender: result.value }
      : toUserError(result.failure);
  }

  @Mutation('removeTenderDocument')
  async remove(
    @Args('input') { documentId, version }: RemoveTenderDocumentInput,
    @SignedIn() viewer: Viewer,
  ): Promise<Awaited<ResolversTypes['RemoveTenderDocumentResult']>> {
    const document = fromGlobalId(documentId, 'TenderDocument');
    const result = await this.removeTenderDocument.execute(viewer, { document, version });
    return result.ok
      ? { __typename: 'RemoveTenderDocumentSuccess', tender: result.value }
      : toUserError(result.failure);
  }
}

/** The documents of a tender. */
@Resolver('Tender')
export class TenderDocumentsResolver {
  constructor(private readonly documents: TenderDocuments) {}

  @ResolveField('documents')
  async ofTender(@Parent() tender: Tender, @Request() request: RequestContext): Promise<TenderDocument[]> {
    return (await request.load(this.documents.ofTenders, rowKey(tender))).filter(({ until }) => !until);
  }

  @ResolveField('earlierDocuments')
  async earlier(@Parent() tender: Tender, @Request() request: RequestContext): Promise<TenderDocument[]> {
    return (await request.load(this.documents.ofTenders, rowKey(tender))).filter(({ until }) => until);
  }
}

/** One document. */
@Resolver('TenderDocument')
export class TenderDocumentResolver {
  constructor(private readonly documents: TenderDocuments) {}

  @ResolveField('replacedBy')
  async replacedBy(
    @Parent() { id, tenantId, tenderId, until }: TenderDocument,
    @Request() request: RequestContext,
  ): Promise<string | null> {
    if (!until) return null;
    const beside = await request.load(this.documents.ofTenders, rowKey({ tenantId, id: tenderId }));
    const newer = beside.find(({ replaces }) => replaces === id);
    return newer ? toGlobalId('TenderDocument', newer) : null;
  }

  @ResolveField('id')
  id(@Parent() document: TenderDocument): string {
    return toGlobalId('TenderDocument', document);
  }

  @ResolveField('onRequest')
  onRequest(@Parent() { kind }: TenderDocument): boolean {
    return isOnRequest(kind);
  }
}
