import type { CaseReport, CellReport, ContractReport } from '../src/report/report.ts';

/** A cell of `track`, with what a test cares about. */
export function sampleCell(parts: Partial<CellReport> = {}): CellReport {
  const cell = {
    operation: 'track',
    kind: 'member',
    side: 'request',
    polarity: 'positive',
    place: 'body.token',
    what: 'given',
    pointer: '#/components/schemas/Track/properties/token',
    cases: [],
    ...parts,
  } as const;
  return { id: `${cell.operation} ${cell.place}: ${cell.what}`, ...cell };
}

/** A case of `track` that passed, unless a test says otherwise. */
export function sampleCase(id: string, parts: Partial<CaseReport> = {}): CaseReport {
  return {
    id,
    operation: 'track',
    kind: 'request',
    name: id,
    request: {
      method: 'POST',
      path: '/track',
      headers: { 'content-type': 'application/json' },
      body: '{"token":"7c9e6679"}',
    },
    answer: { status: 200, body: '{"success":true}' },
    ...parts,
  };
}

/** A report of one API. */
export function sampleReport(
  cells: readonly CellReport[],
  cases: readonly CaseReport[] = [],
): ContractReport {
  return {
    at: '2026-11-26T22:13:41.250Z',
    apis: [{ api: 'visits@v1', title: 'Visits API', cells, cases }],
  };
}

/**
 * A report as large as that of three APIs: 7,200 cells, 2,400 cases, each of which shows many, and
 * with the lengths that places, pointers and bodies really have.
 */
export function largeReport(): ContractReport {
  const apis = ['first', 'second', 'third'].map((api) => {
    const numbers = Array.from({ length: 2_400 }, (_, number) => number);
    const ids = numbers
      .slice(0, 800)
      .map((number) => `${api} takes what stands at place ${number}`);
    const cells = numbers.map((number) => {
      const place = `body.defaultProperties<DefaultProperties>.member_${Math.floor(number / 3)}`;
      return sampleCell({
        operation: `operation${number % 6}`,
        place,
        what: ['given', 'left out', 'no string or null'][number % 3] as string,
        pointer: `#/components/schemas/DefaultProperties/properties/member_${Math.floor(number / 3)}/type`,
        cases: number % 20 ? ids.filter((_, index) => (index * 7 + number) % 40 === 0) : [],
      });
    });
    const cases = ids.map((id, index) =>
      sampleCase(id, {
        request: {
          ...sampleCase(id).request,
          body: JSON.stringify({ id, index, text: 'a body of a thousand bytes '.repeat(36) }),
        },
        answer: { status: 200, body: JSON.stringify({ id, text: 'an answer '.repeat(30) }) },
      }),
    );
    return { api, title: `${api} API`, cells, cases };
  });
  return { at: '2026-11-26T22:13:41.250Z', apis };
}
