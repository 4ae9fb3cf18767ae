import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findUnreadMembers } from '../../scripts/unread-members';

describe('members that nothing reads', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'members-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const unreadIn = (source: string) => {
    writeFileSync(join(folder, 'sample.ts'), source);
    return findUnreadMembers([folder]).map((told) => told.split(' ').at(-1));
  };

  it('are told with the place where they are declared', () => {
    writeFileSync(join(folder, 'sample.ts'), 'export interface Run {\n  readonly at: number;\n}\n');
    expect(findUnreadMembers([folder])).toEqual([`${join(folder, 'sample.ts')}:2 at`]);
  });

  it.each([
    ['by name', 'run.at'],
    ['out of an object', '(({ at }: Run) => at)(run)'],
    ['under another name', '(({ at: moment }: Run) => moment)(run)'],
    ['by a path in a text', "fieldOf(run, 'inner.at')"],
    ['by a test that expects it', 'expect(run).toMatchObject({ at: 1 })'],
  ])('are none of those that are read %s', (_, reading) => {
    expect(unreadIn(`interface Run { at: number } ${reading};`)).toEqual([]);
  });

  it.each([
    ['written', 'run.at = 1'],
    ['part of what is made', 'save({ at: 1 })'],
    ['named by a type', "type Rest = Omit<Run, 'at'>"],
  ])('may be %s all the same', (_, use) => {
    expect(unreadIn(`interface Run { at: number } ${use};`)).toEqual(['at']);
  });
});
