import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { openPulled } from '../push/open-pulled';
import { type NoteState, noteCases, spoil } from './plain-notes';
import { samples } from './schema/samples';

/*
 * What outlives an execution and is no document: a word or a number, which may say something by being there. Each lost or spoilt in every way: nothing
 * breaks, nothing is sent that nobody asked for, and what cannot be read is taken for what is usual.
 */

const kindOf = (name: string): string => name.replace(/[: ].*$/s, '');

/** The texts of a source file that begin as all is called that is stored, each cut to its kind. */
function storedKinds(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) && node.text.startsWith('ngorder.'))
      found.push(kindOf(node.text));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const hiddenTabs = ['ngorder.state', 'ngorder.rows', 'ngorder.journal'];

const isNoteState = (name: string): name is NoteState => name in spoil;
const states = Object.keys(spoil).filter(isNoteState);

describe('what is stored without being a document', () => {
  it('is all that sources call so, besides documents and hidden tabs', () => {
    const documents = Object.values(samples).map(({ document }) => kindOf(document.name));
    const known = new Set([...documents, ...hiddenTabs]);
    const kinds = sources.flatMap((file) => storedKinds(readFileSync(join('src', file), 'utf8')));
    const notes = [...new Set(kinds)].filter((kind) => !known.has(kind));
    // That somebody makes an answer is noted under the name of the answer.
    expect([...notes, 'claim'].sort()).toEqual(Object.keys(noteCases).sort());
  });

  it.each([
    ["properties.user.set('ngorder.colour', colour);", ['ngorder.colour']],
    ['cache.put(`ngorder.colour:$' + '{run}`, colour, 600);', ['ngorder.colour']],
    ['properties.user.set(colourDocument.name, colour);', []],
  ])('is told from what else stands in sources: %s', (text, kinds) => {
    expect(storedKinds(text)).toEqual(kinds);
  });

  describe.each(Object.keys(noteCases))('as %s', (kind) => {
    it.each(states)('%s: breaks nothing, and says what is usual where it says nothing', (state) => {
      const bench = openPulled({ products: 8 });
      const note = noteCases[kind]?.arrange(bench);
      if (!note) throw new Error('no case');
      expect(note.place.text()).toBeDefined();
      spoil[state](note);
      for (const call of ['state.get', 'settings.get', 'schedule.list', 'runs.list']) bench.rpc(call);
      expect(note.says()).toEqual(noteCases[kind]?.says[state]);
    });
  });
});
