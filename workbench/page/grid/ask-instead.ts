import type { FUniver } from '@univerjs/core/facade';
import type { SheetEdit } from '../edits/sheet-edit';
import { type CommandSituation, commandEdits } from './command-edits';
import { bookId } from './sheet-places';
import { fromWorkbook } from './univer-mirror';

/** Where what is asked for goes. */
interface AskingPage {
  edit(edit: SheetEdit): void;
  clipboardByMenu(what: 'copy' | 'cut' | 'paste'): void;
}

/**
 * Whatever would change the spreadsheet is asked of the workbook instead, and what is not known how to ask does not happen.
 * @param isEditing a cell is being typed into
 */
export function askInstead(
  api: FUniver,
  page: AskingPage,
  isEditing: () => boolean,
  situation: () => CommandSituation,
): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const { id, params = {}, options, type } = event as typeof event & { readonly type: number };
    if (options?.fromCollab === fromWorkbook.fromCollab) return;
    const clipboard = /^(?:univer|sheet)\.command\.(copy|cut|paste)$/.exec(id)?.[1];
    if (clipboard === 'copy' || clipboard === 'cut' || clipboard === 'paste') {
      // While a cell is edited, it is about the text in it.
      if (isEditing()) return;
      event.cancel = true;
      page.clipboardByMenu(clipboard);
      return;
    }
    const translate = commandEdits[id];
    if (translate) {
      event.cancel = true;
      const edit = translate(params, situation());
      if (edit) page.edit(edit);
      return;
    }
    const isMutation = type === mutationType && 'unitId' in params && params.unitId === bookId;
    if (isMutation && !ownMutations.has(id)) event.cancel = true;
  });
}

/** `CommandType.MUTATION`, which type declarations make a constant that does not outlive them. */
const mutationType = 2;

/** What the grid decides by itself, and nobody else is to know. */
const ownMutations: ReadonlySet<string> = new Set([
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
]);
