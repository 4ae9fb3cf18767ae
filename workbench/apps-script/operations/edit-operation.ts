import type { Cloud } from '../cloud';
import type { OperationKind } from '../cost-model';
import { defineOperation, type Operation, type OperationContext } from '../operation';
import type { Area } from '../workbook/area';
import type { EditedPlace } from '../workbook/protection';
import { RefusedEdit } from '../workbook/refused-edit';
import type { Workbook, WorkbookSheet } from '../workbook/workbook';

/** @throws Error when somebody deleted the tab. */
export function sheetOf(cloud: Cloud, sheetId: number): WorkbookSheet {
  const sheet = cloud.workbook.sheet(sheetId);
  if (sheet === undefined) throw new Error(`Sheet ${sheetId} not found`);
  return sheet;
}

interface Edited {
  readonly sheet: WorkbookSheet;
  readonly workbook: Workbook;
  /** Who runs the script. */
  readonly person: string;
}

interface EditDefinition<A extends readonly unknown[]> {
  readonly kind?: OperationKind;
  readonly cells?: (sheetId: number, ...args: A) => number;
  /** What protections have to let the person edit. */
  readonly place: (sheet: WorkbookSheet, ...args: A) => EditedPlace;
  readonly apply: (edited: Edited, ...args: A) => unknown;
}

/** An operation that changes a tab, whose id is the first argument: refused where the person who runs the script may not. */
export function defineEdit<A extends readonly unknown[]>({
  kind = 'sheetOther',
  cells,
  place,
  apply,
}: EditDefinition<A>): Operation {
  return defineOperation<[number, ...A]>({
    kind,
    needs: 'writeDocument',
    ...(cells ? { cells } : {}),
    run: (context, sheetId, ...args) =>
      refusable(context, () => {
        const { workbook } = context.cloud;
        const { person } = context.execution;
        const sheet = sheetOf(context.cloud, sheetId);
        workbook.protections.check(person, sheetId, place(sheet, ...args));
        return apply({ sheet, workbook, person }, ...args);
      }),
  });
}

/** Sheets bundles what is written, so a refusal may come later than the call {facts §3}. */
export function refusable({ cloud, execution }: OperationContext, edit: () => unknown): unknown {
  if (cloud.workbook.refusalsArrive === 'atOnce') return edit();
  try {
    return edit();
  } catch (error) {
    if (!(error instanceof RefusedEdit)) throw error;
    execution.refuseLater(error);
    return undefined;
  }
}

/** The place of an edit that touches an area alone. */
export const cellsIn = (_sheet: WorkbookSheet, area: Area): EditedPlace => ({ kind: 'cells', areas: [area] });

const tab: EditedPlace = { kind: 'tab' };
/** The tab, and no cell of it. */
export const ofTab = (): EditedPlace => tab;
