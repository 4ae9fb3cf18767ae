/** Why a formula shows no value. */
export class FormulaError extends Error {
  constructor(
    /** What the cell shows: `#NAME?`, `#REF!`, `#ERROR!`, `#VALUE!`, `#N/A`, `#NUM!`, `#DIV/0!`. */
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'FormulaError';
  }
}
