import type { Answer } from '../answer.ts';
import { ClientError, type ErrorOrigin } from './client-error.ts';

/** What is read from the answer beside its body. */
export interface AnswerDetails {
  readonly response: Answer;
  readonly retryAfter?: number | undefined;
  readonly requestId?: string | undefined;
}

/** Base of the errors that come with an answer. */
export abstract class AnsweredError<Status extends number = number> extends ClientError {
  /** HTTP status of the answer. */
  readonly status: Status;
  override readonly retryAfter: number | undefined;
  override readonly requestId: string | undefined;

  constructor(message: string, origin: ErrorOrigin, details: AnswerDetails) {
    super(message, { ...origin, response: details.response });
    this.status = details.response.status as Status;
    this.retryAfter = details.retryAfter;
    this.requestId = details.requestId;
  }

  /** The answer: status, headers, text. */
  override get response(): Answer {
    return super.response as Answer;
  }

  get headers(): Headers {
    return this.response.headers;
  }

  /** The body as it came, before decoding. */
  get text(): string {
    return this.response.text;
  }
}
