import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const mostFiles = 25;

const foldersIn = (folder: string): string[] => [
  folder,
  ...readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name)),
];

describe('the rooms of the house', () => {
  it.each(['src', 'workbench', 'scripts', 'bench', 'soak'])('in %s hold 25 files each at most', (root) => {
    const crowded = foldersIn(root).flatMap((folder) => {
      const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
      return files.length > mostFiles ? [`${folder}: ${files.length}`] : [];
    });
    expect(crowded).toEqual([]);
  });
});
