/// <reference lib="dom" />
import type { Area } from '../../apps-script/workbook/area';
import type { EditOf, SheetEdit } from '../edits/sheet-edit';
import type { UniverGrid } from '../grid/univer-grid';
import { fromTabSeparated, toTabSeparated } from './tab-separated';

/** What was copied here: as long as the clipboard still holds its text, cells are pasted with all that they carry. */
interface CopiedHere {
  readonly text: string;
  readonly tabId: number;
  readonly area: Area;
  readonly isCut: boolean;
}

type CopiedParts = EditOf<'copy'>['parts'];

/** Copying, cutting and pasting cells: texts for the rest of the world, whole cells within the spreadsheet. */
export class SheetClipboard {
  #copied: CopiedHere | undefined;
  #isCutting = false;

  constructor(
    private readonly grid: () => UniverGrid | undefined,
    private readonly edit: (edit: SheetEdit) => void,
  ) {}

  readonly copy = (event: ClipboardEvent): void => this.#take(event, this.#isCutting);

  /** To the browser nothing is selected, so that it would cut nothing; but it copies. */
  readonly cut = (): void => {
    this.#isCutting = true;
    document.execCommand('copy');
    this.#isCutting = false;
  };

  readonly paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (this.#put(text, 'all')) stop(event);
  };

  /** As a menu does it, where there is no event to answer. */
  readonly byMenu = async (what: 'copy' | 'cut' | 'paste', parts: CopiedParts = 'all'): Promise<void> => {
    if (what === 'paste') {
      this.#put(await navigator.clipboard.readText(), parts);
      return;
    }
    const text = this.#read(what === 'cut');
    if (text !== undefined) await navigator.clipboard.writeText(text);
  };

  #take(event: ClipboardEvent, isCut: boolean): void {
    const text = this.#read(isCut);
    if (text === undefined) return;
    stop(event);
    event.clipboardData?.setData('text/plain', text);
  }

  /** The selected cells as text; undefined while there are none to be taken. */
  #read(isCut: boolean): string | undefined {
    const grid = this.grid();
    const [area] = grid?.selection ?? [];
    if (!grid || grid.isEditing || !area) return undefined;
    const texts = Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => grid.cells.textOf(area.row + r, area.column + c)),
    );
    const text = toTabSeparated(texts);
    this.#copied = { text, tabId: grid.tabId, area, isCut };
    return text;
  }

  /** @returns whether there is a place where it can be put. */
  #put(text: string, parts: CopiedParts): boolean {
    const grid = this.grid();
    const [to] = grid?.selection ?? [];
    if (!grid || grid.isEditing || !to || text === '') return false;
    const { tabId } = grid;
    const copied = this.#copied?.text === text.replace(/\r\n?/g, '\n') ? this.#copied : undefined;
    // Texts from elsewhere have no formats.
    if (!copied && parts === 'formats') return false;
    if (!copied) {
      this.edit({ kind: 'enter', tabId, to, texts: fromTabSeparated(text) });
      return true;
    }
    const kind = copied.isCut ? 'move' : 'copy';
    this.edit({ kind, tabId, fromTabId: copied.tabId, from: copied.area, to, parts });
    if (copied.isCut) this.#copied = undefined;
    return true;
  }
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
