import type { Answer } from './answer.ts';
import type { ReadApi } from './api/mocked-api.ts';
import { readRegions } from './api/regions.ts';
import { createExplain, MOST_VIOLATIONS } from './explain/explain.ts';
import type { Journal } from './journal/journal.ts';
import { RecordedRequest, type Verdict } from './journal/recorded-request.ts';
import { createRedactor, type RequestParts } from './journal/redactor.ts';
import type { Violation } from './journal/violation.ts';
import { violationsHeader } from './journal/violations-header.ts';
import { createJudge, type JudgedRequest, type WireRequest } from './judge-request.ts';
import type { Engine } from './prism/judgement.ts';
import { parseBody } from './prism/parse-body.ts';
import type { Director } from './script/director.ts';
import { type Play, playStep } from './script/play.ts';
import { writable } from './script/writable.ts';

/** What a face does with a request, and how long it waits before. */
export interface Reaction {
  /** Milliseconds. */
  readonly delay: number;
  readonly play: Play;
}

/** Judges, plays and records: the same for every face. */
export type Handle = (request: WireRequest) => Promise<Reaction>;

/** Puts the parts of a mock together. */
export function createHandle(
  api: ReadApi,
  engine: Engine,
  director: Director,
  journal: Journal,
  maxBodyBytes: number,
): Handle {
  const operations = new Map(api.operations.map((operation) => [operation.id, operation]));
  const judge = createJudge(api, engine, maxBodyBytes);
  const redact = createRedactor(api.document);
  const regions = readRegions(api.document);
  let explain: ReturnType<typeof createExplain> | undefined;
  let count = 0;

  function explainFindings(judged: JudgedRequest, parts: RequestParts): Violation[] {
    const { operation, findings, refused } = judged;
    if (findings.length === 0) return [];
    explain ??= createExplain(api);
    return explain({ request: count, operation, refused }, findings, parts, redact(parts));
  }

  function record(
    wire: WireRequest,
    parts: RequestParts,
    refused: boolean,
    violations: readonly Violation[],
    furtherViolations: number,
    play: Play,
  ): void {
    const { operation } = parts;
    const answer = play.kind === 'answer' ? play.answer : undefined;
    const status = answer?.status;
    const verdict: Verdict = operation === undefined ? 'unknown' : refused ? 'refused' : 'accepted';
    const recorded = {
      id: count,
      at: new Date(),
      method: wire.method,
      region: regions.get(wire.host ?? ''),
      verdict,
      violations,
      furtherViolations,
      outcome: String(status ?? play.kind),
      status,
    };
    // Of a body that was too large nothing is kept.
    const bytes = wire.isTooLarge ? 0 : wire.bytes;
    journal.add(new RecordedRequest(recorded, parts, redact), bytes, answer);
  }

  return async (wire) => {
    const { epoch } = journal;
    const body = parseBody(wire.body, wire.headers['content-type']);
    const judged = await judge(wire, body);
    const { path, query, refused } = judged;
    count += 1;
    const parts = {
      operation: judged.operation,
      path,
      query,
      headers: wire.headers,
      body,
    };
    const violations = explainFindings(judged, parts);
    const found = judged.findings.length;
    const further = found > MOST_VIOLATIONS ? found - violations.length : 0;
    const answer = violations.length ? withReasons(judged.answer, violations) : judged.answer;
    const operation = operations.get(judged.operation ?? '');
    // What the vendor would refuse is refused, and takes no step: a script is about what it takes.
    const step = refused || !operation ? undefined : director.next(operation);
    const play = writable(
      step && operation ? playStep(operation, step, answer) : { kind: 'answer', answer },
    );
    if (journal.epoch === epoch) record(wire, parts, refused, violations, further, play);
    return { delay: (step?.delay ?? 0) + director.delay(), play };
  };
}

/** Why, in a header: the body is the vendor's. */
function withReasons(answer: Answer, violations: readonly Violation[]): Answer {
  return {
    ...answer,
    headers: { ...answer.headers, 'sl-violations': violationsHeader(violations) },
  };
}
