import type { ReferenceEndpoint } from './reference';

export interface Route {
  readonly endpoint: ReferenceEndpoint;
  readonly pathValues: Readonly<Record<string, string>>;
}

interface CompiledRoute {
  readonly endpoint: ReferenceEndpoint;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

export type FindRoute = (method: string, path: string) => Route | undefined;

/**
 * Compiles the routes of a shop that serves, for endpoints with several path candidates, only one.
 * @param pathChoice which candidate: 0 is the first; beyond the last it is the last.
 */
export function compileRoutes(endpoints: readonly ReferenceEndpoint[], pathChoice: number): FindRoute {
  const routes = endpoints.map((endpoint) =>
    compile(endpoint, endpoint.paths[Math.min(pathChoice, endpoint.paths.length - 1)] ?? endpoint.paths[0]),
  );
  // Fixed paths win over those with values in them: `/order/detail` is not the order named "detail".
  routes.sort((a, b) => a.names.length - b.names.length);
  return (method, path) => {
    for (const { endpoint, pattern, names } of routes) {
      const match = endpoint.method === method ? pattern.exec(path) : null;
      if (match) {
        const values = names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]);
        return { endpoint, pathValues: Object.fromEntries(values) };
      }
    }
    return undefined;
  };
}

function compile(endpoint: ReferenceEndpoint, path: string): CompiledRoute {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return { endpoint, names, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`) };
}
