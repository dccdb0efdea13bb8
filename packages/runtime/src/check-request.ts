import { prepareCall } from './call.ts';
import { contextOf } from './client-context.ts';
import type { OperationDefinition } from './definition.ts';
import { describeCall } from './describe-call.ts';
import type { InvalidInputError } from './errors/invalid-input-error.ts';
import { fill, placementsOf } from './placements.ts';

/**
 * What a call would be refused for before it is sent: its input, its options. Nothing is sent, and
 * no function is asked for a credential; a placeholder stands for what one would give.
 *
 * @param client - made by `createClient`
 * @param args - what the method would be given
 */
export function checkRequest(
  client: object,
  operation: string,
  args: readonly unknown[],
): InvalidInputError | undefined {
  const context = contextOf(client);
  const { definition, options } = context;
  const call = describeCall(
    definition,
    operation,
    definition.operations[operation] as OperationDefinition,
  );
  try {
    const { complete } = prepareCall(context, call, args);
    const values = { ...options };
    const placements = placementsOf(definition, options, call);
    for (const { option } of placements) {
      if (typeof values[option] === 'function') values[option] = 'x';
    }
    complete((place) => fill(placements, place, values));
    return undefined;
  } catch (error) {
    return error as InvalidInputError;
  }
}
