/**
 * A formula as it is typed in English, and what it comes to: one value, or rows of them. Beside it what it comes to in an Indonesian
 * spreadsheet, where that is something else. Blank cells read as `''`.
 */
export type FormulaCase = readonly [formula: string, expected: Expected, inIndonesian?: Expected];

type Expected = string | number | boolean | readonly (readonly (string | number | boolean)[])[];
