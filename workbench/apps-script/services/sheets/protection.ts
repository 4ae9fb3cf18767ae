import { emulated } from '../emulated';

export class Protection
  extends emulated('Protection')
  implements Pick<GoogleAppsScript.Spreadsheet.Protection, 'canEdit'>
{
  readonly #canEdit: boolean;

  constructor(canEdit: boolean) {
    super();
    this.#canEdit = canEdit;
  }

  /** Whether the person who runs the script may edit what is protected. */
  canEdit(): boolean {
    return this.#canEdit;
  }
}
