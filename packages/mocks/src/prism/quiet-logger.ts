import type { createLogger } from '@stoplight/prism-core';

const LEVELS = ['trace', 'debug', 'info', 'success', 'warn', 'error', 'fatal'];

/** The logger that Prism asks for, and makes children of with each request. It says nothing. */
export const quietLogger = Object.assign(
  Object.fromEntries(LEVELS.map((level) => [level, () => {}])),
  { child: (): unknown => quietLogger },
) as unknown as ReturnType<typeof createLogger>;
