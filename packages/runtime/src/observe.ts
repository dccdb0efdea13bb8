import type { ClientContext } from './client-context.ts';
import type { Call } from './describe-call.ts';
import type { CallEvent, Diagnostics } from './diagnostics.ts';
import type { ClientError } from './errors/client-error.ts';

/** Reports what became of an attempt. */
export type ReportAttempt = (change: Partial<CallEvent>) => void;

/** Publishes how a call goes, if anybody listens. */
export async function observe<T>(
  { definition, clock, diagnostics }: ClientContext,
  { name, operation }: Call,
  work: (report: ReportAttempt) => Promise<T>,
): Promise<T> {
  if (!diagnostics || !Object.values(diagnostics).some((channel) => channel.hasSubscribers)) {
    return work(() => {});
  }
  const start = clock.now();
  const event: CallEvent = {
    vendor: definition.vendor,
    operation: name,
    method: operation.method,
    route: operation.path,
    attempts: 0,
    duration: 0,
  };
  const publish = (stage: keyof Diagnostics, change: Partial<CallEvent>) => {
    try {
      diagnostics[stage].publish(Object.assign(event, change, { duration: clock.now() - start }));
    } catch {
      // Who listens may freeze the event; the call must not fail of it.
    }
  };
  publish('start', {});
  try {
    const result = await work((change) => publish('attempt', change));
    publish('end', {});
    return result;
  } catch (error) {
    publish('error', { kind: (error as ClientError).kind });
    throw error;
  }
}
