import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeFolder } from '../../../workbench/live/taken-folder';

const made: string[] = [];

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'taken-folder-'));
  made.push(path);
  return path;
}

afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true });
});

it('a folder says which process took it, until that lets it go', () => {
  const path = join(folder(), 'new', 'kept');
  const taking = takeFolder(path);
  expect(readFileSync(join(path, 'in-use-by'), 'utf8')).toBe(String(process.pid));
  if (taking.kind === 'taken') taking.letGo();
  expect(readdirSync(path)).toEqual([]);
});

it('a folder is not taken from a process that lives', () => {
  const path = folder();
  const file = join(path, 'in-use-by');
  writeFileSync(file, String(process.ppid));
  expect(takeFolder(path)).toEqual({ kind: 'inUse', holder: process.ppid, file });
  expect(readFileSync(file, 'utf8')).toBe(String(process.ppid));
});

it.each([
  ['has ended', () => String(spawnSync(process.execPath, ['--version']).pid)],
  ['had the same number', () => String(process.pid)],
  ['cannot be told', () => ''],
])('a folder is taken from a process that %s', (_, holder) => {
  const path = folder();
  writeFileSync(join(path, 'in-use-by'), holder());
  expect(takeFolder(path).kind).toBe('taken');
  expect(readFileSync(join(path, 'in-use-by'), 'utf8')).toBe(String(process.pid));
});

it('what is no folder cannot be taken', () => {
  const path = join(folder(), 'file');
  writeFileSync(path, '');
  expect(() => takeFolder(path)).toThrow(/EEXIST/);
});
