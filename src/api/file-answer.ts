/** An answer that is a file: a spreadsheet, a CSV, a PDF. */
export interface FileAnswer {
  /** From `Content-Disposition`; made from the endpoint's id where the server names none. */
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
}
