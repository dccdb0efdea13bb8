import { describe, expect, it } from 'vitest';
import { deprecationsIn } from './virtual-program.ts';

const v3 = `import { createFingerprintClient } from '@visitor-apis/fingerprint';
  export const client = createFingerprintClient({ apiKey: 'k', region: 'us' });`;

describe('an editor', () => {
  it('strikes the client of an API through that ends, with the reason and the way out', () => {
    expect(deprecationsIn(v3)).toEqual([
      expect.stringMatching(
        /^createFingerprintClient: Since \d{4}-\d\d-\d\d\. Works until \d{4}-\d\d-\d\d\. Use `@visitor-apis\/fingerprint\/v4`\.$/,
      ),
    ]);
  });

  it('leaves that of its successor alone', () => {
    const v4 = `import { createFingerprintClientV4 } from '@visitor-apis/fingerprint/v4';
      export const client = createFingerprintClientV4({ apiKey: 'k', region: 'us' });`;
    expect(deprecationsIn(v4)).toEqual([]);
  });
});
