import { describe, expect, it } from 'vitest';
import type { Document } from '../src/document.ts';
import { reachOf } from '../src/reach.ts';

const to = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const json = (name: string) => ({ 'application/json': { schema: to('schemas', name) } });
const document = {
  openapi: '3.1.0',
  info: { title: 'Visits', version: '1' },
  paths: {
    '/visits': {
      post: {
        requestBody: { content: json('Visit') },
        responses: { 200: to('responses', 'Failure') },
      },
    },
  },
  components: {
    responses: { Failure: { description: 'None.', content: json('Failure') } },
    schemas: {
      Id: { type: 'string' },
      Visit: { properties: { id: to('schemas', 'Id'), before: to('schemas', 'Visit') } },
      Failure: { type: 'object' },
      Sent: { type: 'object' },
    },
  },
} as unknown as Document;

describe('reachOf', () => {
  it('follows references, one that leads back among them', () => {
    expect([...reachOf(document, document.paths['/visits'])].sort()).toEqual([
      '#/components/responses/Failure',
      '#/components/schemas/Failure',
      '#/components/schemas/Id',
      '#/components/schemas/Visit',
    ]);
  });

  it('of nothing is nothing', () => {
    expect(reachOf(document, undefined).size).toBe(0);
  });
});
