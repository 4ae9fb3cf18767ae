/** A file as the script answers with it. */
export interface FileAnswerView {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
}

export const isFileAnswer = (data: unknown): data is FileAnswerView =>
  typeof data === 'object' &&
  data !== null &&
  ['name', 'contentType', 'base64'].every(
    (key) => typeof Object.entries(data).find(([name]) => name === key)?.[1] === 'string',
  );
