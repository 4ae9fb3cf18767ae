import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { watchSources } from '../../../workbench/live/source-watch';

/** A folder that is watched; each change is worked on for so long. */
function open(workMs = 0) {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  mkdirSync(join(folder, 'within'));
  const heard = { begun: 0, atOnce: 0, most: 0 };
  const stop = watchSources(folder, async () => {
    heard.begun += 1;
    heard.atOnce += 1;
    heard.most = Math.max(heard.most, heard.atOnce);
    await setTimeout(workMs);
    heard.atOnce -= 1;
  });
  return { write: (file: string) => writeFileSync(join(folder, file), String(Math.random())), heard, stop };
}

it('changes that follow one another are told once, also in folders within', async () => {
  const { write, heard, stop } = open();
  for (const file of ['a.ts', 'within/b.ts', 'a.ts']) write(file);
  await setTimeout(1200);
  expect(heard.begun).toBe(1);
  stop();
});

it('a change during the work is told afterwards, and never two at once', async () => {
  const { write, heard, stop } = open(600);
  write('a.ts');
  await setTimeout(500);
  write('within/b.ts');
  await setTimeout(2000);
  expect(heard).toMatchObject({ begun: 2, most: 1 });
  stop();
});

it('nothing is told once it is ended', async () => {
  const { write, heard, stop } = open();
  write('a.ts');
  stop();
  await setTimeout(600);
  expect(heard.begun).toBe(0);
});
