import type { Document } from '@visitor-apis/codegen';
import { reachOf } from '@visitor-apis/codegen/document';
import type { Mock } from '@visitor-apis/mocks';
import { traceClient } from './client-trace.ts';
import { type CaseExchange, exchange, mockOf } from './exchange.ts';
import { judgeInstances } from './judge-instances.ts';
import { applyMutant, type Mutant } from './mutant.ts';
import { narrowDocument } from './narrow-document.ts';
import { playDocumented } from './play-documented.ts';
import { touchedBy } from './reach.ts';
import { signDeliveries } from './sign-deliveries.ts';
import type { Expected, Subject } from './subject.ts';

/** Tells what notices a mutant; `undefined` when nothing does. */
export async function judgeMutant(subject: Subject, mutant: Mutant): Promise<string | undefined> {
  const document = applyMutant(subject.document, mutant);
  const { asking, answering } = touchedBy(subject.document, mutant.pointer);
  const touched = [...asking, ...answering];
  const mocks = new Map<string, Mock>();
  for (const operation of touched) {
    const narrow = narrowDocument(document, operation);
    if (!narrow) return `${operation}: gone`;
    const mock = mockOf(narrow, subject.vendor);
    const unreadable = await mock.ready.then(
      () => undefined,
      (error: Error) => `the mock cannot read it: ${error.message.slice(0, 200)}`,
    );
    if (unreadable) return unreadable;
    mocks.set(operation, mock);
    const isAsking = asking.includes(operation);
    const noticed = isAsking && (await judgeRequests(subject, mock, operation, mutant.pointer));
    if (noticed) return noticed;
  }
  const [signed, expected] = [document, subject.document].map(signDeliveries);
  if (signed !== expected) return `a delivery is signed as ${signed}`;
  const instances = subject.instances.filter(
    ({ operation, status }) =>
      touched.includes(operation) ||
      (status === undefined && isOfWebhook(subject.document, mutant.pointer)),
  );
  const misjudged = judgeInstances(subject.contract, document, instances);
  if (misjudged) return misjudged;
  for (const [operation, mock] of mocks) {
    const noticed = await judgeAnswers(subject, mock, document, operation);
    if (noticed) return noticed;
  }
  return undefined;
}

async function judgeRequests(
  subject: Subject,
  mock: Mock,
  operation: string,
  pointer: string,
): Promise<string | undefined> {
  const own = subject.exchanges.filter(({ what }) => what.operation === operation);
  for (const { what, expected } of nearestFirst(own, pointer)) {
    if ((await exchange(mock, what)) !== expected) return what.id;
  }
  return undefined;
}

async function judgeAnswers(
  subject: Subject,
  mock: Mock,
  document: Document,
  operation: string,
): Promise<string | undefined> {
  for (const { what, expected } of subject.documented) {
    if (what.operation !== operation) continue;
    const played = await playDocumented(mock, what);
    if (played !== expected) return `${operation} answers ${what.outcome.name}`;
  }
  for (const { what, expected } of subject.trials) {
    if (what.operation !== operation) continue;
    const trace = await traceClient(narrowDocument(document, operation) ?? document, what);
    if (trace !== expected)
      return `${operation}: the client does ${firstDifference(trace, expected)}`;
  }
  return undefined;
}

/** A change is noticed soonest by what is about it. */
function nearestFirst(
  exchanges: readonly Expected<CaseExchange>[],
  pointer: string,
): Expected<CaseExchange>[] {
  const isNear = ({ what }: Expected<CaseExchange>) =>
    what.pointers.some((one) => one.startsWith(pointer) || pointer.startsWith(one));
  return [...exchanges.filter(isNear), ...exchanges.filter((one) => !isNear(one))];
}

function isOfWebhook(document: Document, pointer: string): boolean {
  const component = /^#\/components\/[^/]+\/[^/]+/.exec(pointer)?.[0] ?? '';
  return pointer.startsWith('#/webhooks') || reachOf(document, document.webhooks).has(component);
}

function firstDifference(trace: string, expected: string): string {
  const lines = expected.split('\n');
  const line = trace.split('\n').find((one, index) => one !== lines[index]);
  return line?.slice(0, 200) ?? 'less than before';
}
