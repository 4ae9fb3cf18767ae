/** Why a formula shows no value. */
export class FormulaError extends Error {
  constructor(
    /** What the cell shows: `#NAME?`, `#REF!`, `#ERROR!`, `#VALUE!`, `#DIV/0!`. */
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'FormulaError';
  }
}
