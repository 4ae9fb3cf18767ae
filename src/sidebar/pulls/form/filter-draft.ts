import type { FilterInput, FilterView, SavedFilter } from '../../shell/server/rpc-views';

/** What a form holds of a filter while a person fills it in. */
export interface FilterDraft {
  /** As typed or chosen; `''` for no narrowing. */
  readonly text: string;
  /** Whether the text names a cell (`Settings!B2`) whose value is taken at every pull. */
  readonly isReference: boolean;
}

export type FilterIssue = 'required' | 'notAReference' | 'notANumber';

const reference = /^=?\s*(?:'(?:[^']|'')+'|[^!']+)!\$?[A-Za-z]{1,3}\$?\d{1,7}$/;
const wholeNumber = /^-?\d{1,15}$/;

/** The draft of a saved value; of the usual one where nothing was saved. */
export function draftOf({ usual }: Pick<FilterView, 'usual'>, saved: SavedFilter | undefined): FilterDraft {
  const value = saved ?? usual ?? '';
  const text = Array.isArray(value) ? listText(value) : String(value);
  return text.startsWith('=') ? { text: text.slice(1), isReference: true } : { text, isReference: false };
}

/** What is saved for a draft; `undefined` where the filter is left as the dataset has it. */
export function inputOf(filter: FilterView, { text: typed, isReference }: FilterDraft): FilterInput | undefined {
  const text = typed.trim();
  const usual = filter.usual === null ? '' : String(filter.usual);
  if (!isReference && text === usual) return undefined;
  // Where something is usual, nothing has to be said.
  if (text === '') return usual === '' ? undefined : '';
  if (isReference) return `=${text.replace(/^=\s*/, '')}`;
  if (filter.type === 'integer' && wholeNumber.test(text)) return Number(text);
  if (filter.type === 'boolean') return text === 'true';
  if (filter.type === 'list') return listOf(text);
  return text;
}

/** What is wrong with a draft before anybody is asked; `undefined` when nothing is. */
export function issueOf(filter: FilterView, { text: typed, isReference }: FilterDraft): FilterIssue | undefined {
  const text = typed.trim();
  if (text === '') return filter.required || isReference ? 'required' : undefined;
  if (isReference) return reference.test(text) ? undefined : 'notAReference';
  return filter.type === 'integer' && !filter.names && !wholeNumber.test(text) ? 'notANumber' : undefined;
}

const listText = (values: readonly unknown[]): string =>
  values.some((value) => typeof value === 'object') ? JSON.stringify(values) : values.join(', ');

/** Values between commas; whoever needs objects writes JSON. */
function listOf(text: string): FilterInput {
  if (text.startsWith('[')) {
    try {
      const parsed: unknown = JSON.parse(text);
      if (Array.isArray(parsed)) return parsed;
    } catch {
      // Not JSON: the script says what it expects.
    }
  }
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
