import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A documented parameter: `stock_adjustment[].variation_id` is a field of each item of the list `stock_adjustment`. */
export interface ReferenceParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'body';
  readonly type: string;
  readonly required: boolean;
  readonly values?: readonly string[];
  /** `status: PAID or INSTALLMENT`, where it can be told from the request; otherwise words for people. */
  readonly requiredIf?: string;
  /** How a date is written: `yyyy-mm-dd`. */
  readonly format?: string;
  /** Values come from another list: those printed are examples. */
  readonly takenFrom?: string;
  /** The largest number, or the most characters. */
  readonly max?: number;
}

export interface ReferenceEndpoint {
  readonly group: string;
  readonly title: string;
  readonly method: string;
  /** Candidates in order; where there are several, a shop serves one of them. */
  readonly paths: readonly [string, ...string[]];
  /** Whether the document prints the path whole. */
  readonly pathStatus: 'documented' | 'inferred';
  readonly params: readonly ReferenceParameter[];
  readonly example?: { readonly request?: unknown; readonly response?: unknown };
}

let known: readonly ReferenceEndpoint[] | undefined;

/** The vendor's facts about every endpoint, in a copy of the sandbox's own: it must be able to catch the product's mistakes. */
export function readReference(): readonly ReferenceEndpoint[] {
  const path = join(process.cwd(), 'workbench', 'shop', 'reference.json');
  known ??= (JSON.parse(readFileSync(path, 'utf8')) as { endpoints: ReferenceEndpoint[] }).endpoints;
  return known;
}

/** `GET /product/search`: names an endpoint throughout the sandbox. */
export const endpointName = ({ method, paths }: Pick<ReferenceEndpoint, 'method' | 'paths'>): string =>
  `${method} ${paths[0]}`;
