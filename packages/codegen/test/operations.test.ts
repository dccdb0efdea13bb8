import { describe, expect, it } from 'vitest';
import { emitModels } from '../src/emit/models.ts';
import { emitOperations } from '../src/emit/operations.ts';
import { documentWith, sampleDocument } from './sample-document.ts';

const code = emitOperations(sampleDocument());

describe('emitOperations', () => {
  it('imports what it names, and nothing else', () => {
    const [imports = ''] = code.split('/**');
    expect(imports).toContain(
      "import type { CallOptions, NoInput, Paginator, Result } from '@visitor-apis/runtime';",
    );
    expect(imports).toContain(
      "import type {\n  Page,\n  Plant,\n  Problem,\n  Seed,\n} from './models.gen.ts';",
    );
    expect(imports).toContain("import type { operations } from './types.gen.ts';");
    const small = emitOperations(documentWith({}));
    expect(small).not.toMatch(/models\.gen|types\.gen|Paginator/);
  });

  it('writes one method per operation', () => {
    expect(code).toContain('export interface RoseGardenOperations {');
    expect(code).toContain(
      '  getPlant(plantId: string, input: GetPlantQuery, options?: CallOptions): Promise<Plant>;\n',
    );
    expect(code).toContain(
      '  removePlant(plantId: string, input?: NoInput, options?: CallOptions): Promise<void>;\n',
    );
    expect(code).toMatch(
      / {2}plantSeed\(\s+input: Seed,\s+options\?: PlantSeedOptions,\s+\): Promise<string \| operations\['plantSeed'\]\['responses'\]\[200\]\['content'\]\['application\/json'\] \| Plant>;/,
    );
  });

  it('writes the types of query and options', () => {
    expect(code).toContain(
      "export type GetPlantQuery = NonNullable<operations['getPlant']['parameters']['query']>;",
    );
    expect(code).toContain('export interface PlantSeedOptions extends CallOptions {');
    expect(code).toContain(
      "  readonly query?: NonNullable<operations['plantSeed']['parameters']['query']> | undefined;",
    );
    expect(code).toContain(
      "  readonly header: NonNullable<operations['plantSeed']['parameters']['header']>;",
    );
  });

  it('writes the refusals by status', () => {
    expect(code).toContain(
      'export interface RoseGardenErrors {\n  readonly getPlant: {\n    readonly 404: Problem;\n  };',
    );
    expect(code).toContain('  readonly removePlant: {};');
  });

  it('tells what the spec tells of each answer, by whether it resolves or throws', () => {
    expect(code).toContain('@returns `200`: Sown. `202`: Sown before.\n');
    expect(code).toContain(
      '@throws ApiError `200`: Sown.\n   * @throws ApiError `207`: Half sown.\n',
    );
    expect(code).toContain('`signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.\n');
  });

  it('tells what the spec tells', () => {
    expect(code).toContain('   * Read a plant.\n');
    expect(code).toContain('@param plantId - Its id.\n');
    expect(code).toContain('@param input - The seed.\n');
    expect(code).toContain('@throws ApiError `404`: No such plant.\n');
    expect(code).toContain('@deprecated Since 2026-01-01. Use `getPlant`.\n');
    expect(code).toContain("await client.getPlant('fern', { since: '2026-01-01' });");
    expect(code).toContain("await client.plantSeed({ kind: 'oak' });");
  });

  it('writes the credentials of a client', () => {
    expect(code).toContain('export interface RoseGardenCredentials {');
    expect(code).toContain('  readonly key: string | (() => string | Promise<string>);');
    expect(code).toContain('  readonly token?: string | null | undefined;');
    expect(code).toContain("  readonly region: 'us' | 'eu';");
    expect(code).toContain("  readonly keyIn?: 'header' | 'query' | undefined;");
  });
});

describe('emitModels', () => {
  it('exports each named schema with its description', () => {
    const models = emitModels(sampleDocument());
    expect(models).toContain(
      "/** A plant. */\nexport type Plant = components['schemas']['Plant'];",
    );
    expect(models).toContain('/** @deprecated */\nexport type Problem');
  });
});

describe('pages that do not fit together without some parameters', () => {
  it('ask for them', () => {
    const at = (name: string) =>
      ({ name, in: 'query', schema: { type: 'string' }, example: `a ${name}` }) as const;
    const pages = emitOperations(
      documentWith({
        parameters: [at('page'), at('start'), at('end')],
        'x-pagination': {
          request: { in: 'query', name: 'page' },
          last: '/pages',
          items: '/rows',
          needs: ['start', 'end'],
        },
      }),
    );
    expect(pages).toContain("input: NeedingFields<DoItQuery, 'start' | 'end'>");
    expect(pages).toContain('Needs `start` and `end`: without, the pages do not fit together.');
    expect(pages).toContain("client.paginate.doIt({ start: 'a start', end: 'a end' })");
    expect(pages).toMatch(/import type \{[^}]*\bNeedingFields\b/);
  });
});
