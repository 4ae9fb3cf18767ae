import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allEndpoints } from '../src/api/catalogue';
import type { Endpoint, Parameter } from '../src/api/endpoint';
import type { Field } from '../src/api/field';

/** Where each endpoint is used in the add-on: files that name it in code, by `resource.verb`. */
function findUses(folder = 'src'): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.tsx?$/.test(entry) || entry.startsWith(join('api', 'doctor'))) continue;
    const source = readFileSync(join(folder, entry), 'utf8');
    for (const id of namedIn(source)) {
      const files = uses.get(id) ?? [];
      if (!files.includes(entry)) uses.set(id, [...files, entry]);
    }
  }
  return uses;
}

/** `catalogue.promo.list`, and `const { list, get: detail } = catalogue.promo`. */
const namedIn = (source: string): readonly string[] => [
  ...[...source.matchAll(/\bcatalogue\.(\w+\.\w+)/g)].map(([, id = '']) => id),
  ...[...source.matchAll(/\{([^{}]+)\} = catalogue\.(\w+);/g)].flatMap(([, names = '', resource = '']) =>
    names.split(',').map((name) => `${resource}.${name.split(':')[0]?.trim()}`),
  ),
];

const code = (text: string): string => `\`${text}\``;

function describeParameter(name: string, parameter: Parameter): string {
  const notes = [
    describeType(parameter),
    parameter.in,
    parameter.required ? '**required**' : '',
    parameter.requiredIf ? `required if ${parameter.requiredIf}` : '',
    parameter.default === undefined ? '' : `default ${code(String(parameter.default))}`,
    parameter.max === undefined ? '' : `at most ${parameter.max}`,
    parameter.sentAs ? `sent as ${parameter.sentAs.map(code).join(' and ')}` : '',
    parameter.isSecret ? 'secret' : '',
  ];
  return `${code(name)} (${notes.filter(Boolean).join(', ')})`;
}

function describeType(field: Field): string {
  if (field.values) return field.values.map(code).join(' · ') + (field.open ? ' · …' : '');
  if (field.fields) return `${field.type} of ${Object.keys(field.fields).map(code).join(' ')}`;
  return field.items ? `list of ${describeType(field.items)}` : field.type;
}

const notesOf = ({ risk, idempotent, paging, answersWithFile, paths, isPathInferred }: Endpoint): string =>
  [
    risk === 'read' ? '' : `risk: **${risk}**`,
    risk !== 'read' && idempotent ? 'may be repeated' : '',
    paging ? `paged (${paging.size} a page asked, ${paging.perPage})` : '',
    answersWithFile ? 'answers with a file' : '',
    isPathInferred ? 'path inferred, not documented' : '',
    paths.length > 1 ? 'spelled in several ways: the first that answers is used' : '',
  ]
    .filter(Boolean)
    .join('; ');

function writeEndpoint(endpoint: Endpoint, uses: readonly string[]): string {
  const { id, method, paths, summary, parameters } = endpoint;
  const notes = notesOf(endpoint);
  const lines = [
    `### ${id}`,
    '',
    `${code(`${method.toUpperCase()} ${paths.join(' | ')}`)}`,
    '',
    `${summary.en}. *${summary.id}.*${notes ? ` (${notes})` : ''}`,
    '',
    ...Object.entries(parameters).map(([name, parameter]) => `- ${describeParameter(name, parameter)}`),
    ...(uses.length > 0 ? ['', `Used in ${uses.map((file) => code(`src/${file}`)).join(', ')}.`] : []),
  ];
  return lines
    .join('\n')
    .replace(/\n\n\n+/g, '\n\n')
    .trimEnd();
}

/** `docs/endpoints.md`: every endpoint as the catalogue has it. */
export function writeEndpointDocs(): string {
  const endpoints = [...allEndpoints()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const uses = findUses();
  const resources = [...new Set(endpoints.map(({ id }) => id.split('.')[0] ?? ''))];
  const sections = resources.map((resource) => {
    const own = endpoints.filter(({ id }) => id.startsWith(`${resource}.`));
    return [`## ${resource}`, ...own.map((endpoint) => writeEndpoint(endpoint, uses.get(endpoint.id) ?? []))].join(
      '\n\n',
    );
  });
  return [
    '# Endpoints',
    'Generated from `src/api/resources` by `npm run docs`; a test fails when it is stale. All are below `https://<host>/api/open`, and all',
    `can be called through \`endpoints.call\`. ${endpoints.length} endpoints in ${resources.length} resources.`,
    '',
    ...sections.map((section) => `${section}\n`),
  ].join('\n');
}
