import { describe, expect, it } from 'vitest';
import type { RefusedRequest } from '../../../contract/src/contract.ts';
import { KNOWN_APIS } from '../../src/api/known-apis.gen.ts';
import { useMock } from '../../src/fixtures/vitest.ts';
import { CONTRACTS, send } from '../send-to-vendor.ts';
import { expectInFile } from './document-place.ts';

describe.each(KNOWN_APIS)('whatever the contract of $name has refused', ({ key, name }) => {
  const { cases } = CONTRACTS[key as keyof typeof CONTRACTS];
  const mock = useMock(name, { strict: false });
  const refused = Object.entries(cases).flatMap(([operation, { refused: list }]) => {
    const all: readonly RefusedRequest[] = 'all' in list ? list.all : list;
    return all.map(({ name: what, change }) => ({ operation, what, change }));
  });

  it.each(refused)('is explained by a line of the document: $operation, $what', async (one) => {
    await send(mock, one.operation, one.change);
    expect(mock.violations.length).toBeGreaterThan(0);
    for (const violation of mock.violations) {
      expect(violation.operation).toBe(one.operation);
      expectInFile(violation);
    }
  });

  it.each(Object.keys(cases))('its valid request breaks nothing: %s', async (operation) => {
    await send(mock, operation);
    mock.assertNoViolations();
  });
});
