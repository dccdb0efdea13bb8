import {
  type Context,
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import type { Middleware, OutgoingRequest } from '../middleware.ts';
import { attributesOf, errorTypeOf } from './attributes.ts';

/** How calls are traced. */
export interface TraceOptions {
  /** Makes the spans. By default that of the tracer provider which is registered globally. */
  readonly tracer?: Tracer | undefined;
  /**
   * Whether the vendor is told the id of the trace, in the headers that the registered propagator
   * writes. Default false: a vendor is a third party, which could tell by the id what else belongs
   * to the same visit. Baggage is withheld in any case: your services may put anything there.
   */
  readonly propagate?: boolean | undefined;
}

/**
 * A middleware that makes one client span of each attempt, by OpenTelemetry's conventions for HTTP,
 * from sending to the last byte of the answer. Needs the package `@opentelemetry/api`.
 *
 * Spans have method, route template, host, status, vendor and operation. They never have a URL, an
 * id, a header, a body or the message of an error. Give it as the first of `middleware`: those
 * before it would find the body of the answer read, except by `context.read(response)`.
 *
 * @example
 * ```ts
 * import { traceCalls } from '@visitor-apis/runtime/opentelemetry';
 *
 * const client = createFingerprintClient({ secretKey, region: 'eu', middleware: [traceCalls()] });
 * ```
 */
export function traceCalls(options: TraceOptions = {}): Middleware {
  const { tracer = trace.getTracer('@visitor-apis/runtime'), propagate = false } = options;
  return async (call, next) => {
    const span = tracer.startSpan(`${call.request.method} ${call.route}`, {
      kind: SpanKind.CLIENT,
      attributes: attributesOf(call),
    });
    const active = trace.setSpan(context.active(), span);
    const request = propagate ? withTrace(call.request, active) : call.request;
    try {
      const response = await context.with(active, () => next(request));
      // Whether it is one, and whether its body may be read, is for the client to judge.
      const { status = 0, bodyUsed, text }: Partial<Response> = Object(response);
      if (status) span.setAttribute('http.response.status_code', status);
      if (status >= 400) fail(span, String(status));
      // Until here there is but the head: a body that stalls or breaks off belongs to the span.
      if (text && bodyUsed === false) await call.read(response);
      return response;
    } catch (error) {
      fail(span, errorTypeOf(error));
      throw error;
    } finally {
      span.end();
    }
  };
}

function withTrace(request: OutgoingRequest, active: Context): OutgoingRequest {
  const headers = new Headers(request.headers);
  propagation.inject(propagation.deleteBaggage(active), headers, {
    set: (carrier, name, value) => carrier.set(name, value),
  });
  return { ...request, headers };
}

function fail(span: Span, type: string): void {
  span.setAttribute('error.type', type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}
