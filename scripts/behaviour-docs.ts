import { behaviours } from '../workbench/apps-script/behaviours/all-behaviours';
import type { Behaviour, Known } from '../workbench/apps-script/behaviours/behaviour';

/** Begins the last section of the page, which is made; those before are written. */
export const behaviourHeading = '## What the emulated host does';
const order: readonly Known[] = ['assumption', 'reported', 'documented'];
const lead: Readonly<Record<Known, string>> = {
  assumption: 'These are taken for granted, and are to be tried on a live account first:',
  reported: 'These others ran on the live platform:',
  documented: 'These a page of Google describes:',
};

/** `docs/platform-facts.md` with the list of what the emulated host is held to, which is always its last section. */
export function withBehaviours(page: string): string {
  const kept = page.split(`\n${behaviourHeading}\n`)[0]?.trimEnd() ?? '';
  const all: readonly (readonly [string, Behaviour])[] = Object.entries(behaviours);
  const parts = order.map((known) => {
    const rows = all.filter(([, behaviour]) => behaviour.known === known);
    return [lead[known], '', '| behaviour | it | from |', '|---|---|---|', ...rows.map(toRow)].join('\n');
  });
  const intro =
    'Each has a contract test of the same name. Made from `workbench/apps-script/behaviours` by `npm run docs`.';
  return `${[kept, behaviourHeading, intro, ...parts].join('\n\n')}\n`;
}

function toRow([id, { says, facts }]: readonly [string, Behaviour]): string {
  return `| \`${id}\` | ${says.replaceAll('|', '\\|')} | ${facts} |`;
}
