import { readRegistry } from '@visitor-apis/codegen';
import { expect, it } from 'vitest';
import { cellsOf, FAULTS } from '../faults/cell.ts';
import { expectationOf } from '../faults/expectation.ts';
import { describeProblems } from '../faults/print-reports.ts';
import { runCell } from '../faults/run-cell.ts';
import { loadSubjects } from '../faults/subject.ts';

const subjects = (await Promise.all(readRegistry().map(loadSubjects))).flat();

it.each(FAULTS.map((fault) => ({ fault, name: fault.name })))('$name', async ({ fault }) => {
  const reports = await Promise.all(cellsOf(fault, subjects).map(runCell));
  expect(reports.filter(({ problems }) => problems.length).map(describeProblems)).toEqual([]);
});

// The rules read the specs; these do not, so that a rule and a runtime cannot err together.
it.each([
  ['fingerprint', 'deleteVisitorData', '429 without Retry-After', 'http', 1],
  ['fingerprint', 'getEvent', '429 without Retry-After', 'http', 3],
  ['fingerprint', 'updateEvent', '429 without Retry-After', 'unexpected', 3],
  ['fingerprint', 'updateEvent', '200 HTML', 'decode', 1],
  ['fingerprint', 'getVisits', 'JSON that is not whole', 'decode', 1],
  ['ours-privacy', 'identify', '429 without Retry-After', 'http', 4],
  ['ours-privacy', 'identify', 'reset instead of an answer', 'network', 1],
  ['ours-privacy', 'track', 'reset instead of an answer', 'network', 4],
  ['ours-privacy', 'trackBatch', '502 HTML', 'unexpected', 4],
  ['ours-privacy', 'trackBatch', '500 that says what became of each row', 'http', 1],
  ['openpanel', 'track', 'body cut by a reset', 'network', 1],
  ['openpanel', 'track', 'headers that never come', 'timeout', 1],
  ['openpanel', 'track', '429 without Retry-After', 'http', 3],
  ['openpanel', 'getDeviceId', 'headers that never come', 'timeout', 3],
  ['openpanel', 'createEvent', 'connection refused', 'network', 0],
  ['openpanel', 'upsertProfile', '200 HTML', 'unexpected', 1],
])('%s %s, %s: %s after %i', (vendor, operation, name, kind, requests) => {
  const fault = FAULTS.find((one) => one.name === name);
  const subject = subjects.find((one) => one.vendor === vendor && one.operation === operation);
  if (!fault || !subject) throw new Error('There is no such cell.');
  const reply = fault.reply?.(subject, 'http://127.0.0.1');
  expect(expectationOf(fault, subject, reply)).toMatchObject({ kind, requests });
});
