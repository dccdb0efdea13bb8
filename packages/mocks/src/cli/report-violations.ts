import { describeViolation } from '../index.ts';
import { paint } from './paint.ts';
import type { Served } from './start-mocks.ts';

/** Says at once what an application sent that its vendor would refuse. */
export function reportViolations(served: readonly Served[]): void {
  for (const { name, mock } of served) {
    mock.subscribe(({ violations, method }) => {
      for (const violation of violations) {
        const head = paint('red', `${name} ${method}`, process.stderr);
        console.error(`${head} ${describeViolation(violation)}\n`);
      }
    });
  }
}

/** What all of them saw, in a line. */
export function summarize(served: readonly Served[]): string {
  const sum = (key: 'requests' | 'violations') =>
    served.reduce((total, { mock }) => total + mock.summary[key], 0);
  return `${sum('requests')} requests, ${sum('violations')} violations`;
}
