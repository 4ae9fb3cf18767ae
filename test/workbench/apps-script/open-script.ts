import { Cloud, type FileOptions } from '../../../workbench/apps-script/cloud';
import { InThreadHost } from '../../../workbench/apps-script/in-thread-host';
import type { ContextUse } from '../../../workbench/apps-script/kept-context';
import type { WorldOptions } from '../../../workbench/apps-script/world/world';
import { VirtualClock } from '../../../workbench/clock';
import type { HttpTransport, WireRequest, WireResult } from '../../../workbench/http-transport';

/** Answers every request with 200 and `{}` unless told otherwise, and keeps what was asked. */
export function createRecordingTransport(
  answer: (request: WireRequest) => WireResult = () => textResponse(200, '{}'),
): HttpTransport & { readonly sent: WireRequest[] } {
  const sent: WireRequest[] = [];
  return {
    sent,
    send: (requests) => {
      sent.push(...requests);
      return requests.map(answer);
    },
  };
}

export const textResponse = (status: number, text: string, headers: Record<string, string> = {}): WireResult => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: Buffer.from(text),
});

export type ScriptOptions = Partial<WorldOptions> & FileOptions & { readonly contexts?: ContextUse };

/** A script text in a fresh Cloud, in this thread and in virtual time. */
export function openScript(code: string, { contexts = 'fresh', ...options }: ScriptOptions = {}) {
  const clock = new VirtualClock();
  const transport = createRecordingTransport();
  const cloud = new Cloud({ manifest: { timeZone: 'Asia/Jakarta' }, clock, transport, files: {}, seed: 1, ...options });
  const host = new InThreadHost(code, cloud, contexts);
  const [sheet] = cloud.workbook.sheets();
  if (sheet === undefined) throw new Error('a workbook begins with a sheet');
  return { clock, transport, cloud, host, sheet };
}

/** The same script in another file of the same world. */
export function openInFile(code: string, cloud: Cloud, options: FileOptions = {}) {
  const file = cloud.openFile(options);
  return { file, host: new InThreadHost(code, file) };
}

/** Runs the body of one function and gives what it returns. */
export const evaluate = (body: string, options: ScriptOptions = {}): unknown =>
  openScript(`function main() { ${body} }`, options).host.run('main');

/** The body of a function that begins with the open spreadsheet, `ss`, and its first tab, `sheet`. */
export const inSheet = (body: string): string =>
  `const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getSheets()[0]; ${body}`;
