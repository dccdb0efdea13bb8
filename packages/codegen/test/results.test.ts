import { describe, expect, it } from 'vitest';
import { emitOperations } from '../src/emit/operations.ts';
import { documentWith, sampleDocument } from './sample-document.ts';

const code = emitOperations(sampleDocument());
const weighed = "operations['plantSeed']['responses'][200]['content']['application/json']";

/** The members of an interface of the generated code, on one line. */
function members(name: string): string {
  const [, body = ''] = code.match(new RegExp(`interface ${name} \\{\\n(.*?)\\n\\}\\n`, 's')) ?? [];
  return body.replace(/\s+/g, ' ');
}

describe('the answers of an operation', () => {
  it('are successes by status, a duplicate among them, one without body too', () => {
    const successes = members('RoseGardenSuccesses');
    expect(successes).toContain('readonly getPlant: { readonly 200: Plant; };');
    expect(successes).toContain('readonly removePlant: { readonly 200: undefined; };');
    expect(successes).toContain(
      `readonly plantSeed: { readonly 200: string | ${weighed}; readonly 202: Plant; };`,
    );
  });

  it('are errors where they are a partial or dropped success, and both where it depends', () => {
    expect(members('RoseGardenErrors')).toContain(
      `readonly plantSeed: { readonly 200: ${weighed}; readonly 207: Problem; };`,
    );
  });

  it('follow the outcome of a media type before that of its status', () => {
    const content = {
      'text/plain': { schema: { type: 'string' } },
      'application/json': { schema: { type: 'integer' }, 'x-outcome': 'duplicate' as const },
    };
    const response = { description: 'Ok.', 'x-outcome': 'dropped' as const, content };
    const both = emitOperations(documentWith({ responses: { 200: response } }));
    expect(both).toMatch(/interface AErrors \{\s+readonly doIt: \{\s+readonly 200: string;/);
    expect(both).toMatch(/Promise<operations\['doIt'\]/);
  });
});

describe('the total form of an operation', () => {
  it('takes the same slots, and gives a result', () => {
    expect(members('RoseGardenResults')).toContain(
      "getPlant( plantId: string, input: GetPlantQuery, options?: CallOptions, ): Promise<RoseGardenResult<'getPlant'>>;",
    );
    expect(code).toContain(
      '> = Result<RoseGardenSuccesses[Operation], RoseGardenErrors[Operation]>;',
    );
  });

  it('says where it is told about, and what is deprecated', () => {
    const results = members('RoseGardenResults');
    expect(results).toContain(
      '/** As `getPlant` of the client, but never throws: see {@link Result}. */',
    );
    expect(results).toContain('@deprecated Since 2026-01-01. Use `getPlant`. */ removePlant(');
  });
});

describe('the pages of an operation', () => {
  it('give items of the type at the pointer', () => {
    expect(members('RoseGardenPages')).toContain(
      "listPlants( input?: ListPlantsQuery, options?: CallOptions, ): Paginator<NonNullable<NonNullable<Page['bed']>['plants']>[number], Page>;",
    );
    expect(members('RoseGardenPages')).toContain('client.paginate.listPlants()');
  });

  it('are there only for operations that have pages', () => {
    expect(members('RoseGardenPages')).not.toContain('getPlant(');
    expect(emitOperations(documentWith({}))).not.toContain('Pages');
  });
});
