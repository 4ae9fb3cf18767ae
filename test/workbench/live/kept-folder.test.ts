import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeptFolder } from '../../../workbench/live/kept-folder';

it('what is put aside stays where it was put, however often something is', () => {
  const path = mkdtempSync(join(tmpdir(), 'kept-'));
  const folder = new KeptFolder(path);
  const places = ['first', 'second', 'third'].map((text) => {
    writeFileSync(join(path, 'workbench.json'), text);
    return folder.putAside() ?? '';
  });
  expect(places.map((place) => readFileSync(place, 'utf8'))).toEqual(['first', 'second', 'third']);
  expect(places[0]).toBe(join(path, 'workbench.json.old'));
  expect([folder.putAside(), folder.read()]).toEqual([undefined, { kind: 'none' }]);
});
