// Tells on stderr what a program loads of the mocks.
import { registerHooks } from 'node:module';

registerHooks({
  load(url, context, next) {
    if (url.includes('/packages/mocks/src/')) process.stderr.write(`${url}\n`);
    return next(url, context);
  },
});
