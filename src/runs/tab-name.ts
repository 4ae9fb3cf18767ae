import type { Platform } from '../google/ports';
import { foreseen } from './foreseen';

/** What a tab is called; `undefined` where it is gone, also where somebody deletes it at this very moment: only its name tells. */
export function tabNameOf({ workbook }: Pick<Platform, 'workbook'>, tabId: number): string | undefined {
  try {
    return workbook.tab(tabId)?.name;
  } catch (caught) {
    if (foreseen(caught, { workbook }).code === 'tabGone') return undefined;
    throw caught;
  }
}
