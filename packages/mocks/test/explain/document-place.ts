import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Violation } from '../../src/index.ts';
import { stepsOf } from '../../src/pointer.ts';

/** What a violation says, in the order in which a person reads it. */
export function say({ operation, pointer, rule, expected, value, document, ...rest }: Violation) {
  const place = [rest.in, pointer].filter(Boolean).join(' ');
  return { operation, place, rule, expected, value, at: document.pointer };
}

/** Reads the file that a violation names, and fails unless its line has what its pointer leads to. */
export function expectInFile({ document }: Violation): void {
  const { file, pointer, line = 0 } = document;
  const text = readFileSync(file, 'utf8');
  const steps = stepsOf(pointer);
  let inner: unknown = JSON.parse(text);
  for (const step of steps) inner = (inner as Record<string, unknown> | undefined)?.[step];
  expect(inner, `${file} has nothing at ${pointer}`).toBeDefined();
  const key = `${JSON.stringify(steps.at(-1))}: `;
  expect(text.split('\n')[line - 1], `line ${line} of ${file}`).toContain(key);
}
