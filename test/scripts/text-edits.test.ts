import { decode, encode } from '@jridgewell/sourcemap-codec';
import { applyEdits, blankOut, moveMappings } from '../../scripts/text-edits';

const text = 'gone\nkeep(_a.b, c);\nd();';
const edits = [blankOut(text, 0, 4), { start: text.indexOf('_a'), end: text.indexOf('.b'), text: '(require("./a"))' }];

describe('edits of a text', () => {
  it('leave lines where they are', () => {
    expect(applyEdits(text, edits)).toBe('\nkeep((require("./a")).b, c);\nd();');
  });

  it('take mappings along: what stands after them is found where it is now', () => {
    const place = (column: number, line: number): [number, number, number, number] => [column, 0, line, 0];
    const before = encode([[place(0, 10)], [place(0, 11), place(8, 12), place(11, 13)], [place(0, 14)]]);
    const after = decode(moveMappings(before, text, edits));
    const added = '(require("./a"))'.length - '_a'.length;
    expect(after[1]).toEqual([place(0, 11), place(8 + added, 12), place(11 + added, 13)]);
    expect(after[2]).toEqual([place(0, 14)]);
  });
});
