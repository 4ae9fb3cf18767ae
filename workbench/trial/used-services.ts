import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { Cloud } from '../apps-script/cloud';
import { InThreadHost } from '../apps-script/in-thread-host';
import { VirtualClock } from '../clock';

/** A global of Apps Script that a script names, and what of it it asks for. */
export interface UsedService {
  readonly name: string;
  readonly members: readonly string[];
  /** Whether the emulated host has it. */
  readonly isEmulated: boolean;
}

const published = join('node_modules', '@types', 'google-apps-script');

/** What of Apps Script's services a script names in its text, whether or not it is ever run; by name. */
export function usedServices(code: string): UsedService[] {
  const services = publishedServices();
  const used = new Map<string, Set<string>>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && services.has(node.expression.text)) {
      const members = used.get(node.expression.text) ?? new Set();
      used.set(node.expression.text, members.add(node.name.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS));
  const there = emulatedAmong([...used.keys()]);
  return [...used]
    .map(([name, members]) => ({ name, members: [...members].sort(), isEmulated: there.has(name) }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Names of the globals in the published types. */
function publishedServices(): ReadonlySet<string> {
  const files = readdirSync(published).filter((file) => file.endsWith('.d.ts'));
  const text = files.map((file) => readFileSync(join(published, file), 'utf8')).join('\n');
  return new Set([...text.matchAll(/^declare (?:var|const) (\w+):/gm)].map(([, name = '']) => name));
}

function emulatedAmong(names: readonly string[]): ReadonlySet<string> {
  const transport = { send: () => Promise.reject(new Error('Nothing is sent here.')) };
  const cloud = new Cloud({ manifest: {}, clock: new VirtualClock(), transport, files: {} });
  const host = new InThreadHost('function there(names) { return names.filter((name) => name in globalThis); }', cloud);
  return new Set(host.run('there', [names]) as string[]);
}
