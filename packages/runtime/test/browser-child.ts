// A process of its own with the globals of a page, which nothing else sees.
const given = JSON.parse(process.argv[2] ?? '{}');
if (given.window) Object.assign(globalThis, { window: given.window });

const { createSample } = await import('./sample-api.ts');

/** What becomes of making a client with each of these options. */
const outcomes = given.options.map((options: object) => {
  try {
    createSample(options);
    return 'made';
  } catch (error) {
    const { kind, field, message } = error as { kind: string; field: string; message: string };
    return { kind, field, message };
  }
});
process.stdout.write(JSON.stringify(outcomes));
