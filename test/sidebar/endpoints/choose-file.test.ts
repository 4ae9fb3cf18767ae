import { chooseFile } from '../../../src/sidebar/endpoints/form/choose-file';
import type { FileField } from '../../../src/sidebar/endpoints/form/form-field';
import { field, fieldAt, formOf } from './form-samples';

function openField() {
  const form = formOf([field('file', { type: 'file', required: true, maxMb: 2 })]);
  const found = fieldAt(form, 'file');
  if (found.kind !== 'file') throw new Error('no file');
  const file: FileField = found;
  return { form, file, issue: () => form.read.value.issues.get(file.id) };
}

/** A file of the disk, read when `read` or `fail` is called. */
function slowFile(name: string, content = name) {
  const bytes = new TextEncoder().encode(content);
  let settle: (content: ArrayBuffer | Error) => void = () => undefined;
  const reading = new Promise<ArrayBuffer>((resolve, reject) => {
    settle = (content) => (content instanceof Error ? reject(content) : resolve(content));
  });
  return {
    chosen: { name, type: 'text/csv', size: bytes.length, arrayBuffer: () => reading },
    read: () => settle(bytes.buffer),
    fail: () => settle(new Error('NotReadableError')),
  };
}

describe('a file that is chosen', () => {
  it('is sent as it was read', async () => {
    const { form, file } = openField();
    const stock = slowFile('stok.csv', 'sku;stok');
    stock.read();
    await chooseFile(file, stock.chosen);
    expect(form.input.value).toEqual({
      file: { name: 'stok.csv', contentType: 'text/csv', base64: btoa('sku;stok') },
    });
  });

  it('is the one that was chosen last, whichever is read last', async () => {
    const { form, file } = openField();
    const [old, now] = [slowFile('stok-lama.csv'), slowFile('stok-baru.csv')];
    const choosing = [chooseFile(file, old.chosen), chooseFile(file, now.chosen)];
    now.read();
    old.read();
    await Promise.all(choosing);
    expect(form.input.value).toMatchObject({ file: { name: 'stok-baru.csv', base64: btoa('stok-baru.csv') } });
  });

  it('is gone where the choice was given up before it was read', async () => {
    const { form, file, issue } = openField();
    const old = slowFile('stok-lama.csv');
    const choosing = chooseFile(file, old.chosen);
    await chooseFile(file, undefined);
    old.read();
    await choosing;
    expect([form.input.value, issue()]).toEqual([undefined, 'required']);
  });

  it('is not sent before it is read, nor is the one before it', async () => {
    const { form, file, issue } = openField();
    const [old, now] = [slowFile('stok-lama.csv'), slowFile('stok-baru.csv')];
    old.read();
    await chooseFile(file, old.chosen);
    const choosing = chooseFile(file, now.chosen);
    expect([form.input.value, issue()]).toEqual([undefined, 'stillRead']);
    now.fail();
    await choosing;
    expect([form.input.value, issue()]).toEqual([undefined, 'unreadable']);
  });

  it('is not read at all where it is larger than the shop takes', async () => {
    const { file, issue } = openField();
    const arrayBuffer = jest.fn<Promise<ArrayBuffer>, []>();
    await chooseFile(file, { name: 'film.mp4', type: 'video/mp4', size: 3_000_000_000, arrayBuffer });
    expect([issue(), arrayBuffer.mock.calls]).toEqual(['tooBig', []]);
  });
});
