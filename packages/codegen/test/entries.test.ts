import { describe, expect, it } from 'vitest';
import type { Document } from '../src/document.ts';
import { emitModels } from '../src/emit/models.ts';
import { emitOperations } from '../src/emit/operations.ts';
import { splitEntries } from '../src/entries.ts';

const ok = { 200: { description: 'Done.' } };
const option = { description: 'A key.', required: true, schema: { type: 'string' } };
const document: Document = {
  openapi: '3.1.0',
  info: { title: 'Open Panel', version: '1.0.0' },
  security: [{ Write: [] }],
  'x-client-options': { writeKey: option, readKey: option },
  paths: {
    '/events': {
      post: { operationId: 'track', responses: ok },
      get: {
        operationId: 'exportEvents',
        'x-entry': './analytics',
        security: [{ Read: [] }],
        responses: ok,
      },
    },
  },
  components: {
    securitySchemes: {
      Write: { type: 'apiKey', in: 'header', name: 'write', 'x-filled-by': 'writeKey' },
      Read: { type: 'apiKey', in: 'header', name: 'read', 'x-filled-by': 'readKey' },
    },
  },
};

describe('splitEntries', () => {
  const [own, analytics] = splitEntries(document);

  it('leaves operations without x-entry in the entry of the spec', () => {
    expect(own).toMatchObject({ folder: '', name: 'OpenPanel' });
    expect(Object.keys(own?.document.paths['/events'] ?? {})).toEqual(['post']);
  });

  it('gives the others a folder, a name, and the options that they use', () => {
    expect(analytics).toMatchObject({ folder: 'analytics', name: 'OpenPanelAnalytics' });
    expect(Object.keys(analytics?.document['x-client-options'] ?? {})).toEqual(['readKey']);
    const code = emitOperations(analytics?.document as Document, analytics?.name, '..');
    expect(code).toContain('export interface OpenPanelAnalyticsCredentials {');
    expect(code).toContain('readonly readKey: string;');
    expect(code).toContain('exportEvents(input?: NoInput, options?: CallOptions): Promise<void>;');
    expect(code).not.toContain('track(');
  });

  it('keeps what a path gives to all of its operations, through a reference too', () => {
    const shared = { name: 'id', in: 'path', required: true, schema: { type: 'string' } } as const;
    const read = { operationId: 'readEvent', responses: ok };
    const pathItems = { Event: { parameters: [shared], get: read } };
    const [part] = splitEntries({
      ...document,
      paths: { '/events/{id}': { $ref: '#/components/pathItems/Event' } },
      components: { ...document.components, pathItems },
    });
    expect(emitOperations(part?.document as Document)).toContain('readEvent(id: string, ');
  });

  it('gives each the models that it uses, and the first what nobody does', () => {
    const answer = (name: string) => ({
      200: {
        description: 'Done.',
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
      },
    });
    const track = { operationId: 'track', responses: answer('Receipt') };
    const read = { operationId: 'read', 'x-entry': './analytics', responses: answer('Row') };
    const parts = splitEntries({
      ...document,
      paths: { '/events': { post: track, get: read } },
      components: {
        ...document.components,
        schemas: {
          Receipt: { properties: { id: { $ref: '#/components/schemas/Id' } } },
          Row: { properties: { id: { $ref: '#/components/schemas/Id' } } },
          Id: { type: 'string' },
          Delivery: { type: 'object' },
        },
      },
    });
    expect(parts.map(({ models }) => models)).toEqual([
      ['Receipt', 'Id', 'Delivery'],
      ['Row', 'Id'],
    ]);
    const { document: part, models } = parts[1] as (typeof parts)[number];
    expect(emitModels(part, models, '..')).toMatch(
      /from '\.\.\/types\.gen\.ts';[\s\S]*type Row[\s\S]*type Id/,
    );
    expect(emitOperations(part, 'A', '..')).toContain("from './models.gen.ts'");
  });

  it('makes one part of a spec that has one entry', () => {
    const { post } = document.paths['/events'] ?? {};
    const single = { ...document, paths: { '/events': { ...(post && { post }) } } };
    expect(splitEntries(single).map(({ name }) => name)).toEqual(['OpenPanel']);
  });
});
