import { describeViolation, type Violation } from './violation.ts';

/** Something was sent that the vendor would refuse, or that its document does not name. */
export class ViolationError extends Error {
  override readonly name = 'ViolationError';
  readonly violations: readonly Violation[];

  /** @param seen - how many there were, of requests too that the journal has dropped */
  constructor(violations: readonly Violation[], seen = violations.length) {
    const count = seen === 1 ? 'a violation' : `${seen} violations`;
    const dropped = seen - violations.length;
    const rest = dropped ? [`The journal has dropped the requests of ${dropped}.`] : [];
    super([`The mock saw ${count}:`, ...violations.map(describeViolation), ...rest].join('\n\n'));
    this.violations = violations;
  }
}
