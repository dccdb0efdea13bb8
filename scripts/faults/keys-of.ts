import type { RetryBehaviour } from '@visitor-apis/runtime';

/** The keys of repeats in a JSON body, one for each part that has one; a part without gives ''. */
export function keysOf(body: string, { name, each }: NonNullable<RetryBehaviour['key']>): string[] {
  const whole = JSON.parse(body);
  const parts: Record<string, unknown>[] = each ? whole[each.slice(1)] : [whole];
  return parts.map((part) => String(part[name] ?? ''));
}
