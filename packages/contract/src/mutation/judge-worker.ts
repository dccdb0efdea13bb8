import { parentPort } from 'node:worker_threads';
import { selectApis } from '@visitor-apis/codegen';
import { judgeMutant } from './judge-mutant.ts';
import { listMutants } from './list-mutants.ts';
import type { Mutant } from './mutant.ts';
import type { MutantResult } from './mutant-result.ts';
import { prepareSubject, type Subject } from './subject.ts';

/** Which mutant a worker is asked to judge. */
export interface Order {
  readonly api: string;
  /** Id of the mutant. */
  readonly id: string;
}

let prepared: Prepared | undefined;

interface Prepared {
  readonly api: string;
  readonly subject: Subject;
  readonly mutants: ReadonlyMap<string, Mutant>;
}

parentPort?.on('message', async ({ api: key, id }: Order) => {
  const [api] = selectApis([key]);
  if (!api) throw new Error(`There is no API ${key}`);
  if (prepared?.api !== key) {
    const subject = await prepareSubject(api);
    const mutants = listMutants(subject.document).map((one) => [one.id, one] as const);
    prepared = { api: key, subject, mutants: new Map(mutants) };
  }
  const { subject, mutants } = prepared;
  const mutant = mutants.get(id);
  if (!mutant) throw new Error(`${key} has no mutant ${id}`);
  const killedBy = await judgeMutant(subject, mutant);
  const { kind, pointer, what, isControl } = mutant;
  const result: MutantResult = {
    ...{ api: key, id, kind, pointer, what, isControl },
    ...(killedBy !== undefined && { killedBy }),
  };
  parentPort?.postMessage(result);
});
