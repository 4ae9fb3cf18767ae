/** Who works in a spreadsheet, by a name: `owner` and `colleague` are always there, any other may join them. */
export type Person = string;
