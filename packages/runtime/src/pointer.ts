/** A key as a step of a JSON pointer. */
export function escapeStep(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The value at a JSON pointer, or `undefined` where it leads nowhere. */
export function valueAt(value: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>(
    (inner, step) =>
      (inner as Record<string, unknown> | null | undefined)?.[
        step.replaceAll('~1', '/').replaceAll('~0', '~')
      ],
    value,
  );
}
