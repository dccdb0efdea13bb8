import { expect, it } from 'vitest';
import { createMockHandlers } from '../../src/faces/msw.ts';
import { createMock } from '../../src/index.ts';

it('a document without an absolute server has no handlers unless one is named', () => {
  const info = { title: 'A', version: '1' };
  const mock = createMock({ openapi: '3.1.0', info, servers: [{ url: '/api' }], paths: {} });
  expect(() => createMockHandlers(mock)).toThrow('baseUrls must name one, got none');
  expect(createMockHandlers(mock, { baseUrls: ['https://a.example/api'] })).not.toEqual([]);
});
