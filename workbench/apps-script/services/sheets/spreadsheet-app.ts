import { call } from '../bridge';
import { emulated } from '../emulated';
import { createEnumeration } from '../enumeration';
import { Ui } from '../ui';
import { DataValidationBuilder } from './data-validation';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';

const bandingThemes = [
  'LIGHT_GREY',
  'CYAN',
  'GREEN',
  'YELLOW',
  'ORANGE',
  'BLUE',
  'TEAL',
  'GREY',
  'BROWN',
  'LIGHT_GREEN',
  'INDIGO',
  'PINK',
] as const;

export class SpreadsheetApp
  extends emulated('SpreadsheetApp')
  implements Pick<GoogleAppsScript.Spreadsheet.SpreadsheetApp, 'flush'>
{
  readonly BandingTheme = createEnumeration('BandingTheme', bandingThemes);
  readonly DeveloperMetadataLocationType = createEnumeration('DeveloperMetadataLocationType', [
    'SPREADSHEET',
    'SHEET',
    'ROW',
    'COLUMN',
  ]);
  readonly ProtectionType = createEnumeration('ProtectionType', ['RANGE', 'SHEET']);
  readonly DeveloperMetadataVisibility = createEnumeration('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);

  getActiveSpreadsheet(): Spreadsheet {
    return new Spreadsheet(call<{ id: string; name: string }>('SpreadsheetApp.getActiveSpreadsheet'));
  }

  getActive(): Spreadsheet {
    return this.getActiveSpreadsheet();
  }

  getActiveSheet(): Sheet {
    return this.getActiveSpreadsheet().getActiveSheet();
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }

  flush(): void {
    call('SpreadsheetApp.flush');
  }

  getUi(): Ui {
    call('SpreadsheetApp.getUi');
    return new Ui();
  }
}
