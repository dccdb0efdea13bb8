import { paint } from './paint.ts';
import type { Served } from './start-mocks.ts';

/** The addresses as a table, and the lines to put into the environment of an application. */
export function printAddresses(served: readonly Served[]): void {
  const width = Math.max(...served.map(({ name }) => name.length), 'api'.length);
  console.log(paint('dim', `${'api'.padEnd(width)}  base URL`));
  for (const { name, mock } of served) console.log(`${name.padEnd(width)}  ${mock.url}`);
  console.log(paint('dim', '\nFor the environment of your application:'));
  for (const { env, mock } of served) console.log(`${env}=${mock.url}`);
  console.log(paint('dim', '\nCtrl-C stops. Other languages: GET /_mock/ of each address.'));
}
