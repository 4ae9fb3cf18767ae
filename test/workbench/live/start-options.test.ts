import { localeOfNew, readStartOptions } from '../../../workbench/live/start-options';

const usual = {
  ...{
    port: 8787,
    opensBrowser: true,
    keptIn: '.workbench',
    isFresh: false,
    isPublished: false,
    latencyMs: 0,
    person: 'owner',
  },
};

it('starts as usual without flags', () => {
  expect(readStartOptions([])).toEqual({ kind: 'start', options: usual });
});

it('takes every flag', () => {
  const flags =
    '--port 9000 --no-open --kept mine --fresh --lang en --locale id_ID --products 40 --orders 0 --latency 300';
  expect(
    readStartOptions([
      ...flags.split(' '),
      '--faults',
      'faults.json',
      '--as',
      'budi',
      '--published',
      '--release',
      'v1.zip',
    ]),
  ).toEqual({
    kind: 'start',
    options: {
      ...{
        port: 9000,
        opensBrowser: false,
        keptIn: 'mine',
        isFresh: true,
        isPublished: true,
        language: 'en',
        latencyMs: 300,
      },
      ...{
        spreadsheetLocale: 'id_ID',
        products: 40,
        orders: 0,
        faults: 'faults.json',
        person: 'budi',
        release: 'v1.zip',
      },
    },
  });
});

it.each([
  ['--port', '70000'],
  ['--products', 'many'],
  ['--latency', '-5'],
  ['--lang', 'de'],
  ['--locale', 'fr_FR'],
  ['--nonsense'],
  ['--port'],
])('says what is wrong with %s %s', (...args) => {
  const read = readStartOptions(args);
  expect(read.kind).toBe('wrong');
  expect(read.kind === 'wrong' && read.why).toContain(args[0]);
});

it('names every flag in its help', () => {
  const read = readStartOptions(['--help']);
  const text = read.kind === 'help' ? read.text : '';
  for (const flag of [
    'port',
    'no-open',
    'fresh',
    'lang',
    'locale',
    'products',
    'orders',
    'latency',
    'faults',
    'as',
    'release',
  ])
    expect(text).toContain(`--${flag}`);
});

it('keeps a gap between every flag and what it does', () => {
  const read = readStartOptions(['--help']);
  const lines = read.kind === 'help' ? read.text.split('\n').slice(2) : [];
  for (const line of lines) expect(line).toMatch(/^ {2}--[a-z-]+( [A-Za-z_|]+)? {2,}[a-z]/);
});

it('says up to where a number goes', () => {
  const read = readStartOptions(['--port', '70000']);
  expect(read.kind === 'wrong' && read.why).toContain('a whole number up to 65535, not "70000"');
});

it.each([
  ['', 'id_ID'],
  ['--lang id', 'id_ID'],
  ['--lang en', 'en_US'],
  ['--lang en --locale id_ID', 'id_ID'],
])('a new spreadsheet is of the locale of the language unless another one is named: "%s"', (flags, locale) => {
  const request = readStartOptions(flags.split(' ').filter((flag) => flag !== ''));
  expect(request.kind === 'start' && localeOfNew(request.options)).toBe(locale);
});
