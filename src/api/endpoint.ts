import type { HttpMethod } from '../google/ports';
import type { Language } from '../text/message';
import type { Field, FieldsInput } from './field';

/**
 * What calling an endpoint does, by effect and not by method: `read` changes nothing; `mail` changes nothing either, and has the shop mail a file to its own
 * owner; `write` changes the shop's records;
 * `outward` reaches people or couriers; `destructive` loses data; `money` moves money.
 */
export type Risk = 'read' | 'mail' | 'write' | 'outward' | 'destructive' | 'money';

type WithRisk = Pick<Endpoint, 'risk'>;

/** Changes something, or has something mailed: called alone, a person must confirm exactly what is sent. */
export const needsConfirmation = ({ risk }: WithRisk): boolean => risk !== 'read';

/** Reaches people, loses data or moves money: said by itself, also where all that is sent was looked through. */
export const isWeighty = ({ risk }: WithRisk): boolean => !['read', 'mail', 'write'].includes(risk);

const byWeight: readonly Risk[] = ['read', 'mail', 'write', 'outward', 'money', 'destructive'];

/** The gravest of several; `read` of none. */
export const worstOf = (risks: readonly Risk[]): Risk =>
  byWeight.reduce((worst, risk) => (risks.includes(risk) ? risk : worst), 'read' as Risk);

export type ParameterPlace = 'path' | 'query' | 'body';

export type Parameter = Field & { readonly in: ParameterPlace };

export type Parameters = Readonly<Record<string, Parameter>>;

/** How a list is paged. Pages are numbered from 1 by `pagination_offset`; the answer's `meta.pagination` is what counts. */
export interface Paging {
  /**
   * `documented`: the parameter `per_page` is in the vendor's table; `probed`: it is not, but is sent and used when the
   * answer's meta shows that it was honoured.
   */
  readonly perPage: 'documented' | 'probed';
  /** Records a page to ask for. */
  readonly size: number;
  /**
   * A filter that is printed as required but is left out at first; where the server insists on it, the list is read once for each of its
   * documented values, and records that come twice (by the field `id`) are taken once.
   */
  readonly filterIfInsisted?: { readonly parameter: string; readonly id: string };
}

/** An endpoint as data: everything that the one generic client needs to call it, and that forms and documents need to show it. */
export interface Endpoint<P extends Parameters = Parameters, R = unknown> {
  /** `resource.verb`, stable and documented: saved pulls and formulas refer to it. */
  readonly id: string;
  readonly method: HttpMethod;
  /** Candidates in order: the vendor's document spells some paths in two ways or cuts them off. */
  readonly paths: readonly [string, ...string[]];
  /** The document cuts the path off or misprints it: it was inferred from its neighbours. */
  readonly isPathInferred?: boolean;
  readonly risk: Risk;
  /** Whether sending it twice leaves the shop as sending it once does; only then is it sent again after a lost answer. */
  readonly idempotent: boolean;
  readonly parameters: P;
  readonly paging?: Paging;
  /** The answer is a file's bytes, not JSON. */
  readonly answersWithFile?: boolean;
  /** Its `data` is a list, also where the server prints an object in its place. */
  readonly answersWithList?: boolean;
  /** Nothing in the answer is a key or a password, so that it may stand in a cell. */
  readonly isSecretFree: boolean;
  readonly summary: Readonly<Record<Language, string>>;
  /** Carries the type of the answer's `data`; never read. */
  readonly answers?: R;
}

/** What a caller gives: path, query and body parameters together. */
export type InputOf<E> = E extends Endpoint<infer P, infer _R> ? FieldsInput<P> : never;

/** The answer's `data`. */
export type ResultOf<E> = E extends Endpoint<infer _P, infer R> ? R : never;

type EndpointFacts<P extends Parameters> = Omit<
  Endpoint<P>,
  'answers' | 'answersWithList' | 'idempotent' | 'isSecretFree'
> & {
  readonly idempotent?: boolean;
  readonly answersWithSecret?: true;
};

/** A list has to be declared as one, and nothing else can be. */
type Answered<R> = R extends readonly unknown[]
  ? { readonly answersWithList: true }
  : { readonly answersWithList?: never };

/** What the type of a declared endpoint says of it besides parameters and answer: enough to tell at compile time who may call it. */
type Nature = Pick<Endpoint, 'paging' | 'method' | 'risk'> & { readonly answersWithSecret?: true };

type Declared<F extends Nature> = Pick<F, ('paging' | 'method' | 'risk') & keyof F> & {
  readonly isSecretFree: F extends { readonly answersWithSecret: true } ? false : true;
};

/** What may be read from anywhere, by anybody who may see the sheet: it changes nothing, and gives no secret away. */
export type OpenEndpoint = Endpoint & {
  readonly method: 'get';
  readonly risk: 'read';
  readonly isSecretFree: true;
};

export const isOpen = (endpoint: Endpoint): endpoint is OpenEndpoint =>
  endpoint.method === 'get' && endpoint.risk === 'read' && endpoint.isSecretFree;

/**
 * Declares an endpoint whose answer's `data` is an `R`: `endpoint<Warehouse[]>()({ id: 'warehouse.list', … })`. (Two calls, as
 * TypeScript infers either all type arguments or none.) Reads are idempotent; anything else is not unless it says so.
 */
export function endpoint<R>() {
  return <const P extends Parameters, const F extends Nature & Answered<R>>(
    facts: EndpointFacts<P> & F,
  ): Endpoint<P, R> & Declared<F> => {
    const { answersWithSecret, ...told } = facts;
    return {
      ...told,
      idempotent: facts.idempotent ?? facts.risk === 'read',
      isSecretFree: answersWithSecret === undefined,
    } as Endpoint<P, R> & Declared<F>;
  };
}

const at =
  <Place extends ParameterPlace>(place: Place) =>
  <F extends Field>(field: F): F & { readonly in: Place } => ({ ...field, in: place });

/** A parameter in the path, in the query, or in the JSON body. A GET's documented "body" is declared as query. */
export const inPath = at('path');
export const inQuery = at('query');
export const inBody = at('body');
