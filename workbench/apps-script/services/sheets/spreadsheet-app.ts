import type { ValidationCriteria } from '../../workbook/validation-rule';
import { call } from '../bridge';
import { emulated } from '../emulated';
import { createEnumeration } from '../enumeration';
import { Ui } from '../ui';
import { ConditionalFormatRuleBuilder } from './conditional-format';
import { DataValidationBuilder } from './data-validation';
import { FilterCriteriaBuilder } from './filter';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';

/** Those that are emulated. */
const validationCriteria = [
  'VALUE_IN_LIST',
  'CHECKBOX',
  'NUMBER_BETWEEN',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_NOT_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
] as const satisfies readonly ValidationCriteria[];

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
  readonly CopyPasteType = createEnumeration('CopyPasteType', [
    'PASTE_NORMAL',
    'PASTE_VALUES',
    'PASTE_FORMULA',
    'PASTE_FORMAT',
    'PASTE_DATA_VALIDATION',
    'PASTE_NO_BORDERS',
    'PASTE_CONDITIONAL_FORMATTING',
    'PASTE_COLUMN_WIDTHS',
  ]);
  readonly DataValidationCriteria = createEnumeration('DataValidationCriteria', validationCriteria);
  readonly Direction = createEnumeration('Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']);
  readonly ProtectionType = createEnumeration('ProtectionType', ['RANGE', 'SHEET']);
  readonly DeveloperMetadataVisibility = createEnumeration('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);

  /** `null` where none is open, which the published types do not say. */
  getActiveSpreadsheet(): Spreadsheet {
    const facts = call<{ id: string; name: string } | null>('SpreadsheetApp.getActiveSpreadsheet');
    return facts === null ? (null as unknown as Spreadsheet) : new Spreadsheet(facts);
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

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }

  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder();
  }

  flush(): void {
    call('SpreadsheetApp.flush');
  }

  getUi(): Ui {
    call('SpreadsheetApp.getUi');
    return new Ui();
  }
}
