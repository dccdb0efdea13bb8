import { KNOWN_APIS } from '../api/known-apis.gen.ts';
import { STEP_GRAMMAR } from '../script/parse-steps.ts';

const names = KNOWN_APIS.map(({ name }) => name).join(', ');

/** What `--help` prints. */
export const HELP = `Usage: visitor-apis-mocks [api...] [options]
       visitor-apis-mocks ledger <folder> [--min N] [--operation ID]... [--help]

Serves a mock of each API on loopback, and says what your application sends that the vendor would
refuse. An api is ${names}, or the path of an OpenAPI document (JSON or YAML). Without one: all
that are known.

  --port N           port of the first one; the others take those that follow, or a free one
  --host ADDRESS     address to listen on                            (default: 127.0.0.1)
  --fail OP:STEPS    what the next calls of an operation meet, e.g. --fail "getEvent:429@1x2,reset"
  --latency MS       milliseconds before each answer: 100, or 50-200
  --chaos RATE       share of requests, 0 to 1, that meet a fault by chance
  --chaos-steps S    which faults these are                          (default: 500,reset,stall)
  --seed N           the same seed, the same faults                  (default: 1)
  --unknown HOW      query parameters that the document does not name: report, refuse or ignore
                                                                     (default: report)
  --no-control       no control API below /_mock/
  --quiet            no violations on stderr
  --json             the addresses as JSON
  --stop-with-starter  end when the process ends that started this one; npm passes no signals on
  --version, --help

STEPS, with commas between them: ${STEP_GRAMMAR}.

Ask for a documented answer with a header: Prefer: code=404, example=requestNotFound
Why a request was refused stands in the header sl-violations of its answer.
For programs in other languages: GET http://127.0.0.1:PORT/_mock/ lists what can be asked.

With the environment variable VISITOR_APIS_LEDGER naming a folder, every mock enters there what it is
shown, and \`ledger\` says which part of the contracts that is.

Stop it with Ctrl-C. Exit codes: 0 stopped, 1 a port or a document cannot be had, 2 wrong usage.`;
