import { join } from 'node:path';
import { openRecording } from '../../workbench/recorded/recording';
import { readRecording } from '../../workbench/recorded/recording-file';
import {
  rewriteDocument,
  rewriteJournal,
  withJournalVersion,
  withNewerDocument,
  withNewerProperty,
  withUnknownActions,
  withUnknownRuns,
} from './later-version';
import { previewAll } from './pushed-edits';
import type { PastRun, State } from './rpc-views';
import { editTab } from './tab-editor';

const recorded = (name: string) => readRecording(join('test', 'recorded', 'versions', '2d33c91', `${name}.json`));

const journalOf = ({ cloud }: ReturnType<typeof openRecording>) =>
  cloud.workbook.sheets().find(({ name }) => name === 'ngorder.journal');

describe('what a later version left in a spreadsheet', () => {
  it('stays in the journal as it is, where it is a run of a kind that this version does not know', () => {
    const bench = openRecording(withUnknownRuns(recorded('push-finished-suppliers'), { from: 'push', to: 'campaign' }));
    const { rpc, shop } = bench;
    const lines = () => journalOf(bench)?.readValues({ row: 2, column: 1, rows: 4, columns: 8 });
    const before = lines();
    expect(before?.map(([, , kind]) => kind)).toEqual(['campaign', ...new Array(3).fill('supplier.patch')]);
    const [run] = (before ?? []).map(([id]) => id);
    expect(rpc<PastRun[]>('runs.list')).toEqual([
      { kind: 'unreadable', run, state: 'finished', at: expect.any(Number) },
    ]);
    const [tab] = rpc<State>('state.get').tabs;
    const [supplier] = shop.state.suppliers;
    const editor = editTab(bench, tab?.tabId ?? 0, 'id');
    editor.type(supplier?.id ?? 0, 'phone', '081122');
    expect(editor.confirm(previewAll(editor)).counts.done).toBe(1);
    expect(supplier?.phone).toBe('081122');
    expect(lines()).toEqual(before);
  });
});

describe('a recording rewritten as a later version would have left it', () => {
  const recording = recorded('push-killed-supplier-patch-after');

  /** What the journal of a recording holds, unpacked. */
  const linesOf = (rewritten: typeof recording) => {
    const lines: Readonly<Record<string, unknown>>[] = [];
    rewriteJournal(rewritten, (line) => {
      lines.push(line);
      return line;
    });
    return lines;
  };

  it('has operations of another kind, or lines with a number, all else as it was', () => {
    const before = linesOf(recording);
    expect(before[1]?.intent).toMatchObject({ changes: expect.any(Array) });
    const unknown = withUnknownActions(recording, { from: 'supplier.patch', to: 'supplier.merge' });
    expect(linesOf(unknown)).toEqual(
      before.map((line) => (line.kind === 'supplier.patch' ? { ...line, kind: 'supplier.merge' } : line)),
    );
    expect(linesOf(withJournalVersion(recording, 99))).toEqual(before.map((line) => ({ ...line, version: '99' })));
  });

  it('has a document or a property that says its number beside its content', () => {
    const read = (rewritten: typeof recording) => {
      let content: unknown;
      rewriteDocument(rewritten, 'tabs', (document) => {
        content = document;
        return document;
      });
      return content;
    };
    expect(read(withNewerDocument(recording, 'tabs', 99))).toEqual({ version: 99, content: read(recording) });
    expect(() => withNewerDocument(recording, 'nothing', 99)).toThrow(/has no document nothing/);
    const { properties } = withNewerProperty(recording, 'user', { name: 'ngorder.connection', version: 99 });
    expect(JSON.parse(properties.user['ngorder.connection'] ?? '')).toMatchObject({
      version: 99,
      content: { key: 'sandbox-key' },
    });
  });
});
