import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type SpreadsheetLocale, spreadsheetLocales } from '../apps-script/workbook/values/spreadsheet-locale';
import type { Person } from '../apps-script/world/person';

/** What `npm start` was asked for. */
export interface StartOptions {
  readonly port: number;
  /** Whether the person's browser is opened. */
  readonly opensBrowser: boolean;
  /** The folder in which everything is kept. */
  readonly keptIn: string;
  /** Whether what was kept is put aside. */
  readonly isFresh: boolean;
  readonly isPublished: boolean;
  readonly language?: 'id' | 'en';
  readonly spreadsheetLocale?: SpreadsheetLocale;
  readonly products?: number;
  readonly orders?: number;
  readonly latencyMs: number;
  /** The path of a zip with a build, to be used in place of the sources. */
  readonly release?: string;
  /** The path of a file with faults. */
  readonly faults?: string;
  /** Who looks at the page, where its address does not say it. */
  readonly person: Person;
}

export type StartRequest =
  | { readonly kind: 'start'; readonly options: StartOptions }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly why: string };

const defaultPort = 8787;
const usualFolder = '.workbench';
const mostPort = 65_535;
const languages = ['id', 'en'] as const;

interface Flag {
  readonly type: 'string' | 'boolean';
  /** What stands for its value in the help. */
  readonly value?: string;
  readonly does: string;
}

const flags = {
  port: { type: 'string', value: 'N', does: `the first port to try, ${defaultPort} when absent` },
  'no-open': { type: 'boolean', does: 'open no browser' },
  kept: { type: 'string', value: 'FOLDER', does: `where everything is kept, ${usualFolder} when absent` },
  fresh: { type: 'boolean', does: 'put what is kept aside and begin anew' },
  lang: { type: 'string', value: languages.join('|'), does: 'the language of the persons’ accounts, id when absent' },
  locale: {
    type: 'string',
    value: spreadsheetLocales.join('|'),
    does: 'the locale of a new spreadsheet; when absent that of the language: id_ID or en_US',
  },
  products: { type: 'string', value: 'N', does: 'how many products a new shop has' },
  orders: { type: 'string', value: 'N', does: 'how many orders a new shop has' },
  latency: { type: 'string', value: 'MS', does: 'how long the shop takes for every request, in real time' },
  faults: { type: 'string', value: 'FILE', does: 'faults of the shop, as a JSON list' },
  release: { type: 'string', value: 'ZIP', does: 'use the build in a zip, not the sources' },
  as: { type: 'string', value: 'PERSON', does: 'who works in the page: owner, colleague, or any other name' },
  published: { type: 'boolean', does: 'as an add-on that was published, whose menu stands elsewhere' },
  help: { type: 'boolean', does: 'show this' },
} as const satisfies Record<string, Flag>;

const config = {
  options: Object.fromEntries(Object.entries(flags).map(([name, { type }]) => [name, { type }])),
  strict: true,
  allowPositionals: false,
} satisfies ParseArgsConfig;

/** @param args what follows `npm start --`. */
export function readStartOptions(args: readonly string[]): StartRequest {
  try {
    const { values } = parseArgs({ ...config, args: [...args] });
    if (isSet(values, 'help')) return { kind: 'help', text: helpText() };
    return { kind: 'start', options: toOptions(values) };
  } catch (error) {
    return { kind: 'wrong', why: `${error instanceof Error ? error.message : String(error)}\n\n${helpText()}` };
  }
}

/** Of a new spreadsheet: people write in it as in their language unless they say otherwise. */
export const localeOfNew = ({ language, spreadsheetLocale }: StartOptions): SpreadsheetLocale =>
  spreadsheetLocale ?? (language === 'en' ? 'en_US' : 'id_ID');

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

const isSet = (values: Values, name: keyof typeof flags): boolean => values[name] === true;

function toOptions(values: Values): StartOptions {
  const text = (name: keyof typeof flags): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const count = (name: keyof typeof flags, most?: number): number | undefined => readCount(name, text(name), most);
  const language = text('lang');
  const locale = text('locale');
  const products = count('products');
  const orders = count('orders');
  const faults = text('faults');
  const release = text('release');
  return {
    port: count('port', mostPort) ?? defaultPort,
    opensBrowser: !isSet(values, 'no-open'),
    keptIn: text('kept') ?? usualFolder,
    isFresh: isSet(values, 'fresh'),
    isPublished: isSet(values, 'published'),
    latencyMs: count('latency') ?? 0,
    person: text('as') ?? 'owner',
    ...(language === undefined ? {} : { language: oneOf('lang', languages, language) }),
    ...(locale === undefined ? {} : { spreadsheetLocale: oneOf('locale', spreadsheetLocales, locale) }),
    ...(products === undefined ? {} : { products }),
    ...(orders === undefined ? {} : { orders }),
    ...(faults === undefined ? {} : { faults }),
    ...(release === undefined ? {} : { release }),
  };
}

function readCount(name: string, text: string | undefined, most = Number.MAX_SAFE_INTEGER): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (/^\d+$/.test(text) && count <= most) return count;
  const limit = most < Number.MAX_SAFE_INTEGER ? ` up to ${most}` : '';
  throw new RangeError(`--${name} takes a whole number${limit}, not "${text}".`);
}

function oneOf<T extends string>(name: string, allowed: readonly T[], text: string): T {
  const found = allowed.find((value) => value === text);
  if (found === undefined) throw new RangeError(`--${name} is one of ${allowed.join(', ')}, not "${text}".`);
  return found;
}

function helpText(): string {
  const written = Object.entries<Flag>(flags).map(([name, { value, does }]) => {
    return { flag: `--${name}${value === undefined ? '' : ` ${value}`}`, does };
  });
  const width = Math.max(...written.map(({ flag }) => flag.length)) + 2;
  return ['npm start -- [flags]', '', ...written.map(({ flag, does }) => `  ${flag.padEnd(width)}${does}`)].join('\n');
}
