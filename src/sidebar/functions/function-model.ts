import type { InsertionView, SelectedCells } from '../shell/server/rpc-views';
import type { Shell } from '../shell/shell';
import { FunctionForm } from './function-form';
import { functionList } from './function-list';
import type { FunctionView } from './function-view';

export type FunctionPageView =
  | { readonly kind: 'functions' }
  | { readonly kind: 'functionForm'; readonly form: FunctionForm };

/** Custom functions, to be filled in and put into a cell. */
export class FunctionModel {
  readonly #shell: Shell<FunctionPageView>;

  constructor(shell: Shell<FunctionPageView>) {
    this.#shell = shell;
  }

  get all(): readonly FunctionView[] {
    return functionList[this.#shell.language.value];
  }

  readonly open = (): void => this.#shell.show({ kind: 'functions' });

  readonly fill = (chosen: FunctionView): void =>
    this.#shell.show({ kind: 'functionForm', form: new FunctionForm(chosen) });

  /** Takes the cells that are selected in the sheet for an argument. */
  readonly takeSelection = (form: FunctionForm, name: string) =>
    this.#shell.run('insertFunction', async () => {
      const cells: SelectedCells = await this.#shell.call('functions.selection', {});
      form.setCells(name, cells);
    });

  /** @param over the cell that may be written over, as it was told. */
  readonly insert = (form: FunctionForm, over?: Extract<InsertionView, { readonly kind: 'taken' }>['taken']) =>
    this.#shell.run('insertFunction', async () => {
      form.told.value = null;
      form.told.value = await this.#shell.call('functions.insert', {
        name: form.chosen.name,
        arguments: [...form.filled()],
        ...(over ? { over } : {}),
      });
    });
}
