import { createRequire } from 'node:module';
import { createServer } from '@stoplight/prism-http-server';

const require = createRequire(import.meta.url);

/** Prism's command. */
export const PRISM_COMMAND = require.resolve('@stoplight/prism-cli/dist/index.js');

// The copies that the command uses.
const fromCommand = createRequire(PRISM_COMMAND);
const { createLogger } = fromCommand('@stoplight/prism-core') as PrismCore;
const { getHttpOperationsFromSpec } = fromCommand('@stoplight/prism-http') as PrismHttp;

type PrismServer = ReturnType<typeof createServer>;
type Operations = Parameters<typeof createServer>[0];

interface PrismCore {
  createLogger(name: string, options: { enabled: boolean }): PrismServer['logger'];
}
interface PrismHttp {
  getHttpOperationsFromSpec(document: string): Promise<Operations>;
}

/** Prism's server with the settings of its command, and what it makes of a document. */
export async function createPrism(document: string) {
  const operations = await getHttpOperationsFromSpec(document);
  const server = createServer(operations, {
    cors: true,
    config: {
      isProxy: false,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    // What a log costs is measured with the commands.
    components: { logger: createLogger('bench', { enabled: false }) },
  });
  return { server, operations };
}
