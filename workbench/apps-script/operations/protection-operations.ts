import { defineOperation, type Operation, type OperationContext } from '../operation';
import type { Area } from '../workbook/area';
import type { Protection, ProtectionContent } from '../workbook/protection';
import { protectedText } from '../workbook/refused-edit';
import type { Workbook } from '../workbook/workbook';
import { sheetOf } from './edit-operation';

/** Persons have names here, and addresses for scripts. */
const addressOf = (person: string): string => `${person}@example.com`;
const personAt = (address: string): string => address.split('@')[0] ?? address;

/** As the script's `Protection` holds it. */
function factsOf({ cloud, execution }: OperationContext, protection: Protection): unknown {
  const { id, sheetId, area, description, isWarningOnly, unprotected } = protection;
  const { maxRows, maxColumns } = sheetOf(cloud, sheetId);
  return {
    id,
    type: area ? 'RANGE' : 'SHEET',
    area: area ?? { row: 1, column: 1, rows: maxRows, columns: maxColumns },
    ...{ description, isWarningOnly, unprotected },
    canEdit: cloud.workbook.protections.mayEdit(protection, execution.person),
  };
}

/** Until somebody changes them, whoever the file is shared with {facts §3}. */
const editorsOf = ({ protections, editors }: Workbook, protection: Protection): readonly string[] =>
  (protection.editors ?? editors).filter((person) => person !== protections.owner);

/** Changes a protection. @throws Error for somebody who may not edit what it protects. */
const change = <A>(
  changed: (context: OperationContext, protection: Protection, value: A) => Partial<ProtectionContent>,
): Operation =>
  defineOperation<[number, A]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: (context, id, value) => {
      const { protections } = context.cloud.workbook;
      const protection = governed(context, id);
      return factsOf(context, protections.update(id, changed(context, protection, value)));
    },
  });

function governed({ cloud, execution }: OperationContext, id: number): Protection {
  const { protections } = cloud.workbook;
  const protection = protections.get(id);
  if (!protections.mayEdit(protection, execution.person)) throw new Error(protectedText);
  return protection;
}

/** What `Protection` asks for, and how sheets and ranges are protected. */
export const protectionOperations: Record<string, Operation> = {
  'Sheet.getProtections': defineOperation<[number, 'RANGE' | 'SHEET']>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: (context, sheetId, type) =>
      context.cloud.workbook.protections
        .of(sheetOf(context.cloud, sheetId).id)
        .filter(({ area }) => (area === undefined) === (type === 'SHEET'))
        .map((protection) => factsOf(context, protection)),
  }),
  // {facts §3}: a tab has one protection, ranges may have several.
  'Sheet.protect': defineOperation<[number]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: (context, sheetId) => {
      const { protections } = context.cloud.workbook;
      const known = protections.of(sheetOf(context.cloud, sheetId).id).find(({ area }) => area === undefined);
      return factsOf(context, known ?? protections.add(sheetId));
    },
  }),
  'Range.protect': defineOperation<[number, Area]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: (context, sheetId, area) =>
      factsOf(context, context.cloud.workbook.protections.add(sheetOf(context.cloud, sheetId).id, { area })),
  }),
  'Protection.setRange': change<Area>((_context, _protection, area) => ({ area })),
  'Protection.setDescription': change<string>((_context, _protection, description) => ({ description })),
  'Protection.setWarningOnly': change<boolean>((_context, _protection, isWarningOnly) => ({ isWarningOnly })),
  'Protection.setUnprotectedRanges': change<Area[]>((_context, _protection, unprotected) => ({ unprotected })),
  'Protection.addEditors': change<string[]>(({ cloud: { workbook } }, protection, addresses) => ({
    editors: [...new Set([...editorsOf(workbook, protection), ...addresses.map(personAt)])],
  })),
  // {facts §3}: whoever runs the script cannot remove themselves.
  'Protection.removeEditors': change<string[]>(({ cloud: { workbook }, execution }, protection, addresses) => {
    const removed = addresses.map(personAt).filter((person) => person !== execution.person);
    return { editors: editorsOf(workbook, protection).filter((person) => !removed.includes(person)) };
  }),
  'Protection.getEditors': defineOperation<[number]>({
    kind: 'sheetOther',
    needs: 'readDocument',
    run: (context, id) => editorsOf(context.cloud.workbook, governed(context, id)).map(addressOf),
  }),
  'Protection.remove': defineOperation<[number]>({
    kind: 'sheetOther',
    needs: 'writeDocument',
    run: (context, id) => context.cloud.workbook.protections.remove(governed(context, id).id),
  }),
};
