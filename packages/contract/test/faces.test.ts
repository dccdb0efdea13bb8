import { readRegistry } from '@visitor-apis/codegen';
import { describe, expect, it } from 'vitest';
import { loadContract } from '../src/index.ts';
import { alteredRequests } from './altered-requests.ts';
import { ODD } from './odd-parts.ts';
import { askThreeFaces, type FaceVerdicts } from './three-faces.ts';
import { type WireForm, wireForm } from './wire-form.ts';

const apis = await Promise.all(
  readRegistry().map(async (api) => {
    const cases = Object.values((await loadContract(api)).cases);
    return { api, cases, valid: cases.map(({ valid }) => wireForm(valid)) };
  }),
);

describe('HTTP, the fetch without a port and MSW agree', () => {
  it.each(apis)(
    'on every case of the contract of $api.key, and on malformed bodies',
    { timeout: 60_000 },
    async (one) => {
      const withBody = one.valid.filter(({ body }) => body !== undefined);
      const requests = [
        ...one.valid,
        ...one.cases.flatMap(({ valid, refused }) =>
          ('all' in refused ? refused.all : refused).map(({ change }) => wireForm(valid, change)),
        ),
        ...withBody.flatMap((request) => ODD.bodies.map((body) => ({ ...request, body }))),
      ];
      const faces = await askThreeFaces(one.api.key, requests);
      expect(differences(requests, faces)).toEqual([]);
      const verdicts = faces.http.map(({ verdict }) => verdict);
      expect(verdicts.slice(0, one.valid.length)).toEqual(one.valid.map(() => 'accepted'));
      expect(verdicts).toContain('refused');
    },
  );

  it('on hundreds of requests with something odd about them', { timeout: 120_000 }, async () => {
    const compared = { accepted: 0, refused: 0, unknown: 0 };
    for (const { api, valid } of apis) {
      const requests = alteredRequests(valid, { count: 120, seed: 20_261_121 });
      const faces = await askThreeFaces(api.key, requests);
      expect(differences(requests, faces)).toEqual([]);
      for (const { verdict } of faces.http) if (verdict) compared[verdict] += 1;
    }
    const count = compared.accepted + compared.refused + compared.unknown;
    expect(count).toBeGreaterThanOrEqual(200);
    // Faces that refuse everything would agree, too.
    expect(compared.accepted).toBeGreaterThanOrEqual(40);
    expect(compared.refused).toBeGreaterThanOrEqual(40);
    expect(compared.unknown).toBeGreaterThanOrEqual(40);
  });
});

/** The requests of which the faces think differently, with what each of them made of it. */
function differences(requests: readonly WireForm[], faces: FaceVerdicts): object[] {
  return requests.flatMap((request, index) => {
    const [http, portless, msw] = [faces.http[index], faces.portless[index], faces.msw[index]];
    const isSame = [portless, msw].every((face) => JSON.stringify(face) === JSON.stringify(http));
    return isSame ? [] : [{ request, http, portless, msw }];
  });
}
