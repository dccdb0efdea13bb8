import type { Answer } from '../answer.ts';
import type { Finding } from '../prism/finding.ts';

/** A judged request, as a vendor's further behaviour sees it. */
export interface Settled {
  readonly operation: string;
  readonly body: unknown;
  readonly findings: readonly Finding[];
  readonly refused: boolean;
  readonly answer: Answer;
}

/** What a vendor does beyond what its document can say. */
export interface VendorBehaviour {
  /** Another verdict or answer; the same where there is nothing to add. */
  settle?(settled: Settled): Settled;
  /** Further commands of the control API, by name; their input is JSON. */
  readonly commands?: Readonly<Record<string, VendorCommand>>;
}

/** A command of the control API that only one vendor's mock has. */
export interface VendorCommand {
  readonly summary: string;
  /** @param api - key of the API that is mocked: a vendor may have several */
  run(input: unknown, api: string): Promise<object>;
}
