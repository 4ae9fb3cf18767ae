import { gunzipSync, gzipSync } from 'node:zlib';
import { hmacSha256 } from '../../src/state/seal/hmac';
import type { InProcessWorkbench } from '../../workbench/in-process-workbench';

/**
 * Changes a personal document of the state tab as another version of the add-on might have written it: under the person's own seal.
 * @param change makes the new text of the old one.
 */
export function changePersonal(
  { cloud }: Pick<InProcessWorkbench, 'cloud'>,
  name: string,
  change: (text: string) => string,
) {
  const sheet = cloud.workbook.sheets().find((one) => one.name === 'ngorder.state');
  if (!sheet) throw new Error('there is no state');
  const area = { row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() };
  const { id, secret } = JSON.parse(cloud.properties.user.get('ngorder.author') ?? '');
  let changed = 0;
  const lines = sheet.readValues(area).map(([key = '', stamp = '', ...chunks]) => {
    if (key !== `${name}@${id}`) return [key, stamp, ...chunks];
    changed += 1;
    const [, packed = ''] = chunks.map(String).join('').split(' ');
    const text = change(gunzipSync(Buffer.from(packed, 'base64')).toString());
    const again = gzipSync(text).toString('base64');
    const seal = hmacSha256(secret, JSON.stringify(['document', id, stamp, name, again]));
    return [key, stamp, `a${id}:${seal} ${again}`, ...chunks.slice(1).map(() => '')];
  });
  if (changed !== 1) throw new Error(`${changed} documents are called ${name}`);
  sheet.write(area, lines);
}
