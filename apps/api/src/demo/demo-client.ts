import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { FILE_TYPE } from '../documents/take-files.js';

interface Outcome {
  readonly __typename: string;
  readonly message?: string;
  readonly [field: string]: unknown;
}

/** Speaks GraphQL with the API as its people would. Stops at the first thing that does not succeed. */
export class DemoClient {
  constructor(private readonly app: NestFastifyApplication) {}

  /** Runs one mutation. @throws when it does not end in `<Name>Success` */
  async mutate(
    token: string,
    name: string,
    { input, answer = '' }: { input: object; answer?: string },
  ): Promise<Outcome> {
    const capital = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const success = answer ? `... on ${capital}Success { ${answer} }` : '';
    const query = `mutation ($input: ${capital}Input!) { ${name}(input: $input) { __typename ... on UserError { message path } ${success} } }`;
    const data = await this.send(token, { query, variables: { input } });
    const outcome = data[name] as Outcome;
    if (outcome.__typename !== `${capital}Success`) throw new Error(`${name}: ${JSON.stringify(outcome)}`);
    return outcome;
  }

  async version(token: string, id: string): Promise<number> {
    const query = 'query ($id: ID!) { tender(id: $id) { version } }';
    const data = await this.send(token, { query, variables: { id } });
    return (data['tender'] as { version: number }).version;
  }

  /** What is read of a draft before it is approved. */
  async approvalOf(token: string, id: string): Promise<{ readonly version: number; readonly contentHash: string }> {
    const query = 'query ($id: ID!) { tender(id: $id) { version approval { contentHash } } }';
    const data = await this.send(token, { query, variables: { id } });
    const { version, approval } = data['tender'] as { version: number; approval: { contentHash: string } };
    return { version, contentHash: approval.contentHash };
  }

  /** Answers of a query about a tender. */
  async tender(token: string, id: string, answer: string): Promise<Record<string, unknown>> {
    const data = await this.send(token, {
      query: `query ($id: ID!) { tender(id: $id) { ${answer} } }`,
      variables: { id },
    });
    return data['tender'] as Record<string, unknown>;
  }

  /** Sends a file for a draft. @returns the file's id */
  async upload(token: string, tenderId: string, file: { readonly name: string; readonly content: string }) {
    const response = await this.app.inject({
      method: 'POST',
      url: `/uploads/${encodeURIComponent(tenderId)}?${new URLSearchParams({ name: file.name })}`,
      headers: { authorization: `Bearer ${token}`, 'content-type': FILE_TYPE },
      payload: file.content,
    });
    if (response.statusCode !== 201) throw new Error(`${file.name}: ${response.payload}`);
    return (JSON.parse(response.payload) as { readonly id: string }).id;
  }

  private async send(token: string, payload: object): Promise<Record<string, unknown>> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const response = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: JSON.stringify(payload),
    });
    const body = JSON.parse(response.payload) as { data: Record<string, unknown>; errors?: unknown };
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data;
  }
}
