import type { Cloud } from '../apps-script/cloud';
import type { Person } from '../apps-script/world/person';
import { openWorkbook, type RecordedWorkbook, recordWorkbook } from './recorded-workbook';

/**
 * The versions of a file, as Sheets keeps them. One that is restored brings back what the spreadsheet shows, and what lies behind its tabs;
 * properties, caches and triggers are no part of it {facts §3}.
 */
export class VersionHistory {
  readonly #versions: RecordedWorkbook[] = [];

  constructor(private readonly cloud: Cloud) {}

  /** Keeps the file as it is. @returns the version's number, from 1 on. */
  save(): number {
    return this.#versions.push(recordWorkbook(this.cloud.workbook));
  }

  /** @throws RangeError for a version that was never saved. */
  restore(number: number): void {
    const version = this.#versions[number - 1];
    if (version === undefined) throw new RangeError(`There is no version ${number}.`);
    this.cloud.replaceContent(openWorkbook(version));
  }
}

/**
 * What `File → Make a copy` gives a person: a file of their own with all of the spreadsheet, and none of the properties {facts §6}. A bound script is
 * copied along, as another script.
 */
export function copyFile(cloud: Cloud, person: Person): Cloud {
  const recorded = recordWorkbook(cloud.workbook);
  const workbook = openWorkbook({ ...recorded, id: cloud.world.nextFileId(), name: `Copy of ${recorded.name}` });
  return cloud.openFile({ workbook, owner: person, sharedWith: [] });
}
