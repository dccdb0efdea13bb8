import { type Api, defineApi, readBundle } from '@visitor-apis/codegen';
import { type Contract, loadContract } from '@visitor-apis/contract';
import type { CallOptions, OperationDefinition, RetryBehaviour } from '@visitor-apis/runtime';
import { omitKey } from './omit-key.ts';

type Methods = Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>;

/** A client as every vendor has it. */
export type AnyClient = Methods & { readonly try: Methods };

/** An operation, called validly, that a fault is tried on. */
export interface Subject {
  readonly vendor: string;
  readonly operation: string;
  readonly definition: OperationDefinition;
  /** What the spec says of repeating it. */
  readonly policy: RetryBehaviour;
  /** Whether the caller leaves the key of repeats to the client. */
  readonly keyLeftOut: boolean;
  readonly createClient: (options: Parameters<Contract['createClient']>[0]) => AnyClient;
  readonly call: (methods: unknown, options: CallOptions) => Promise<unknown>;
}

/** Every operation of an API; twice, where the client can make the key of repeats. */
export async function loadSubjects(api: Api): Promise<Subject[]> {
  // Of the whole document: its operations may stand in several entries.
  const { retry, operations } = defineApi(api.owner, readBundle(api));
  const { createClient, cases } = await loadContract(api);
  if (!retry) throw new Error(`${api.key}: the spec says nothing of repeating.`);
  return Object.entries(operations).flatMap(([operation, definition]) => {
    const policy: RetryBehaviour = { ...retry, ...definition.retry };
    const call = cases[operation]?.call;
    if (!call) throw new Error(`${api.key} ${operation}: the contract has no call.`);
    const subject: Subject = {
      vendor: api.vendor,
      operation,
      definition,
      policy,
      keyLeftOut: false,
      createClient: (options) => createClient(options) as AnyClient,
      call,
    };
    const { key } = policy;
    // Rows of a batch bring their own.
    if (policy.repeatable !== 'by-key' || !key || key.each) return [subject];
    const callWithout: Subject['call'] = (methods, options) =>
      call(omitKey(methods as Methods, key.name), options);
    return [subject, { ...subject, keyLeftOut: true, call: callWithout }];
  });
}
