import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import {
  createOpenPanelAnalyticsClient,
  type OpenPanelAnalyticsClient,
  type OpenPanelAnalyticsClientOptions,
  type PageTraffic,
} from '@visitor-apis/openpanel/analytics';

const HELP = `Usage: node --conditions=@visitor-apis/source examples/openpanel-report.ts [options]

Shows the busiest pages of the week that ends with a day, and exports the events of that day as
newline-delimited JSON, a line for each. The file holds people: names, addresses, what they did.
It is readable for you alone; delete it when you are done.

  --project <id>  id of the project. Default: garden-shop
  --day <date>    YYYY-MM-DD, in UTC. Default: yesterday
  --out <file>    what to write. Default: events-<day>.ndjson
  --help          this text

OPENPANEL_READ_CLIENT_ID and OPENPANEL_READ_CLIENT_SECRET are those of a read or root client,
OPENPANEL_BASE_URL is that of a self-hosted server. Without id and secret a mock answers.

Exit codes: 0 done, 1 OpenPanel or the file failed, 2 wrong usage.`;

const DAY = 86_400_000;
const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** A table of pages, numbers to the right. */
export function describePages(pages: readonly PageTraffic[]): string[] {
  const page = ({ origin, path }: PageTraffic) => origin + path;
  const rows = pages.map((one) => [page(one), `${one.sessions}`, `${one.pageviews ?? ''}`]);
  const table = [['page', 'sessions', 'pageviews'], ...rows];
  const width = (column: number) => Math.max(...table.map((row) => row[column]?.length ?? 0));
  const [first, ...others] = [0, 1, 2].map(width);
  return table.map(([name = '', ...numbers]) =>
    [name.padEnd(first ?? 0), ...numbers.map((text, at) => text.padStart(others[at] ?? 0))].join(
      '  ',
    ),
  );
}

/** What to report. */
export interface Report {
  readonly project: string;
  /** A day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly file: string;
  /** Hears of each page that is written, and of how many events there are in all. */
  readonly onProgress?: (written: number, total: number) => void;
}

/** Writes the events of a day to a file, a page at a time, and says how many they are. */
export async function exportDay(
  analytics: OpenPanelAnalyticsClient,
  { project, day, file, onProgress }: Report,
): Promise<number> {
  let written = 0;
  async function* lines() {
    const events = analytics.paginate.exportEvents({
      projectId: project,
      start: day, // both, and both inclusive: one alone is ignored
      end: day,
      limit: 1000,
      includes: ['properties', 'profile'],
    });
    for await (const { data, meta } of events.pages()) {
      for (const event of data) yield `${JSON.stringify(event)}\n`;
      written += data.length;
      onProgress?.(written, meta.totalCount);
    }
  }
  // Under another name until it is whole: half a day looks like a day.
  const part = `${file}.part`;
  try {
    await pipeline(lines, createWriteStream(part, { mode: 0o600 }));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return written;
}

/** The lines of the report; the events are in the file then. */
export async function main({
  project,
  day,
  file,
  onProgress,
  ...options
}: OpenPanelAnalyticsClientOptions & Report): Promise<string[]> {
  const analytics = createOpenPanelAnalyticsClient(options);
  const week = {
    startDate: dateOf(Date.parse(day) - 6 * DAY),
    endDate: `${day}T23:59:59`, // a date alone would be its midnight, and leave the day out
  };
  const pages = await analytics.listTopPages(project, week);
  const count = await exportDay(analytics, {
    project,
    day,
    file,
    ...(onProgress && { onProgress }),
  });
  return [
    ...describePages(pages.slice(0, 20)),
    '',
    `${count} events in ${file}. They are people's: keep the file to yourself, and not for long.`,
  ];
}

/** Runs the command line, and says with which code to exit. */
async function run(): Promise<number> {
  const text = { type: 'string' } as const;
  const known = { project: text, day: text, out: text, help: { type: 'boolean' } } as const;
  const { help, project = 'garden-shop', out, ...values } = parseArgs({ options: known }).values;
  if (help) {
    console.log(HELP);
    return 0;
  }
  const { day = dateOf(Date.now() - DAY) } = values;
  // Date.parse takes 30 February for 2 March.
  if (Number.isNaN(Date.parse(day)) || dateOf(Date.parse(day)) !== day) {
    throw new TypeError(`--day is no date: ${day}`);
  }
  const {
    OPENPANEL_READ_CLIENT_ID: clientId,
    OPENPANEL_READ_CLIENT_SECRET: clientSecret,
    OPENPANEL_BASE_URL: baseUrl,
  } = process.env;
  if (!clientId !== !clientSecret) throw new TypeError('Give both the id and the secret, or none.');
  const report: Report = {
    project,
    day,
    file: out ?? `events-${day}.ndjson`,
    onProgress: (written, total) => console.error(`${written} of ${total} events`),
  };
  try {
    const lines =
      clientId && clientSecret
        ? await main({ ...report, clientId, clientSecret, ...(baseUrl && { baseUrl }) })
        : await rehearse(report);
    for (const line of lines) console.log(line);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** The same against a mock, in this process. */
async function rehearse(report: Report): Promise<string[]> {
  console.error('No credentials: a mock answers, and nobody in it is real.');
  const { createMock } = await import('@visitor-apis/mocks');
  const { fetch } = createMock('openpanel');
  const clientId = '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11';
  return main({ ...report, clientId, clientSecret: 'sec_0f1e2d3c4b5a69788796', fetch });
}

if (process.argv[1] === import.meta.filename) {
  process.exitCode = await run().catch((error) => {
    console.error(`${error.message}\n\n${HELP}`);
    return 2;
  });
}
