import type { ReferenceEndpoint } from './checks/reference';

export interface Route {
  readonly kind: 'route';
  readonly endpoint: ReferenceEndpoint;
  readonly pathValues: Readonly<Record<string, string>>;
}

/**
 * Where a request does not lead to an endpoint. `unserved`: a documented spelling that this shop does not serve;
 * `wrongMethod`: documented with other methods only; `unknown`: not documented at all.
 */
export interface NoRoute {
  readonly kind: 'unserved' | 'wrongMethod' | 'unknown';
}

interface CompiledRoute {
  readonly endpoint: ReferenceEndpoint;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly isServed: boolean;
}

export type FindRoute = (method: string, path: string) => Route | NoRoute;

/**
 * Compiles the routes of a shop that serves, for endpoints with several path candidates, only one.
 * @param pathChoice which candidate: 0 is the first; beyond the last it is the last.
 */
export function compileRoutes(endpoints: readonly ReferenceEndpoint[], pathChoice: number): FindRoute {
  const routes = endpoints.flatMap((endpoint) => {
    const served = Math.min(pathChoice, endpoint.paths.length - 1);
    return endpoint.paths.map((path, index) => compile(endpoint, path, index === served));
  });
  // Fixed paths win over those with values in them: `/order/detail` is not the order named "detail".
  routes.sort((a, b) => a.names.length - b.names.length);
  return (method, path) => {
    let nearest: NoRoute['kind'] = 'unknown';
    for (const { endpoint, pattern, names, isServed } of routes) {
      const match = pattern.exec(path);
      if (!match) continue;
      if (endpoint.method !== method) nearest = nearest === 'unserved' ? nearest : 'wrongMethod';
      else if (!isServed) nearest = 'unserved';
      else return { kind: 'route', endpoint, pathValues: readPathValues(names, match) };
    }
    return { kind: nearest };
  };
}

const readPathValues = (names: readonly string[], match: RegExpExecArray): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? '']));

function compile(endpoint: ReferenceEndpoint, path: string, isServed: boolean): CompiledRoute {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return { endpoint, names, isServed, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`) };
}
