import { expect, it } from 'vitest';
import { startByStarter } from './run-command.ts';

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

it('with --stop-with-starter it ends when the process does that started it', async () => {
  const command = startByStarter('openpanel', '--stop-with-starter');
  const [url = ''] = (await command.until('stdout', 'Ctrl-C')).match(/http:\S+/) ?? [];
  expect(await answers(url)).toBe(true);
  command.killStarter();
  await command.exit;
  expect(await answers(url)).toBe(false);
  expect(command.stdout).toContain('1 requests, 1 violations');
});

it('without it, it outlives the process that started it', async () => {
  const command = startByStarter('openpanel', '--json');
  const [{ url }] = JSON.parse(await command.until('stdout', '\n'));
  command.killStarter();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await answers(url)).toBe(true);
});
