import { buildProject } from '../scripts/build';
import { type DemoReport, runDemo } from './demo-story';
import { printTable } from './table-printer';
import { startWorkbench } from './workbench';

const asJson = process.argv.includes('--json');

/** For a person: what happened, in the order in which it did. */
function printReport({ steps, closing }: DemoReport): void {
  console.log(
    printTable(
      ['', 'What happened', 'As the shop itself says'],
      steps.map(({ title, told, proof }, index) => [String(index + 1), `${title}\n${told}`, proof]),
    ),
  );
  console.log(closing);
}

const started = performance.now();
await buildProject();
const workbench = await startWorkbench();
try {
  const report = await runDemo(workbench);
  if (!asJson) printReport(report);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  if (asJson) console.log(JSON.stringify({ ...report.figures, seconds }));
  else console.log(`${report.figures.httpCalls} HTTP calls, ${seconds} s`);
  process.exitCode = report.figures.ok ? 0 : 1;
} finally {
  await workbench.close();
}
