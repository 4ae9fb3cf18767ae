import type { Texts } from '../texts/languages';

/** A page of the documentation that people of the add-on read, by where it lies in the repository. */
interface Guide {
  readonly name: keyof Texts['help']['guides']['names'];
  readonly path: string;
  /** The same in Indonesian, where there is one. */
  readonly inIndonesian?: string;
}

export const guides: readonly Guide[] = [
  { name: 'pushing', path: 'docs/pushing.md' },
  { name: 'functions', path: 'docs/functions.md' },
  { name: 'schedules', path: 'docs/schedules.md', inIndonesian: 'docs/jadwal.md' },
  { name: 'security', path: 'docs/security.md' },
];

/** Where a guide is to be read. @param base where the repository's files are shown, with a slash at its end. */
export const guideAddress = (base: string, { path, inIndonesian = path }: Guide, language: string): string =>
  base + (language === 'id' ? inIndonesian : path);

/** As the build says; `''` where it was built without, and no guide is offered then. */
export const guidesBase = (): string => (typeof NGORDER_DOCS === 'undefined' ? '' : NGORDER_DOCS);
