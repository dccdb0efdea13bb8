// A program that asks a mock, and says which statuses came.
import { createMock } from '../../src/index.ts';
import { document } from '../sample-document.ts';
import { CALLS } from './calls.ts';

const [source = '', end, ...calls] = process.argv.slice(2);
const mock = createMock(source === 'garden' ? document : source);
for (const call of calls) {
  const { url, ...init } = CALLS[call as keyof typeof CALLS];
  console.log((await mock.fetch(url, init)).status);
}
if (end === 'killed') process.kill(process.pid, 'SIGKILL');
