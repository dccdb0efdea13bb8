import { describeViolation } from '@visitor-apis/mocks';
import type { GoodCase } from '../cases/case.ts';
import { wireOf } from '../cases/wire-of.ts';
import { callOperation } from './call-operation.ts';
import { compareRequest } from './compare-request.ts';
import { operationOf } from './operation-of.ts';
import { firstOf, type Outcome } from './outcome.ts';
import { sendPlainly } from './send-plainly.ts';
import type { World } from './world.ts';

/** Sends a good request through the client: the mock has to take it, as it was meant. */
export async function runGood(world: World, good: GoodCase): Promise<Outcome> {
  const { mock, contract, cases } = world;
  const { request, region, isPlain } = good;
  const operation = operationOf(contract, good.operation);
  const meant = wireOf(contract, operation, request, cases.credentials);
  mock.reset();
  const call = isPlain
    ? sendPlainly(mock.url, meant)
    : callOperation(world, operation, request, region);
  const failed = await call.then(
    () => undefined,
    (error: Error) => `the call failed: ${error.message}`,
  );
  const [sent, ...others] = mock.requests;
  const violations = sent?.violations ?? [];
  const failure = firstOf([
    !sent && (failed ?? 'nothing was sent'),
    others.length > 0 && `sent ${others.length + 1} times`,
    violations.length > 0 && violations.map(describeViolation).join('\n'),
    sent && sent.verdict !== 'accepted' && `the mock says: ${sent.verdict}`,
    sent && compareRequest(contract, operation, meant, sent),
    failed,
  ]);
  return { failure, request: meant, ...world.last() };
}
