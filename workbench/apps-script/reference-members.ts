import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join('node_modules', '@types', 'google-apps-script');

let reference: string | undefined;

/** The reference, as the published types have it; read when it is first asked for. */
function readReference(): string {
  reference ??= readdirSync(folder)
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  return reference;
}

/** Whether a class or enumeration has a member on Google. What the published types do not know is taken to have any. */
export function isInReference(className: string, member: string): boolean {
  const declaration = new RegExp(`(?:interface|class|enum) ${className}\\b[^{]*\\{([\\s\\S]*?)\\n        \\}`, 'g');
  const bodies = [...readReference().matchAll(declaration)].map(([, body = '']) => body);
  return bodies.length === 0 || bodies.some((body) => new RegExp(`^\\s+${member}\\b`, 'm').test(body));
}
