/** Waits for Ctrl-C, for a SIGTERM, or for the end of a process. */
export async function untilStopped(starter: number | undefined): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve());
    // npm passes no signal on: without this a killed npm would leave the port taken.
    if (starter !== undefined) {
      setInterval(() => process.ppid !== starter && resolve(), 250).unref();
    }
  });
}
