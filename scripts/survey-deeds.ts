import { deeds } from '../test/user-behaviour/deeds';
import { momentText, play } from '../test/user-behaviour/play';
import { everyPlay } from '../test/user-behaviour/sampled-plays';
import { allJobs } from '../test/user-behaviour/scenes/all-jobs';
import { buildProject } from './build';

/*
 * Plays every moment of the jobs and deeds whose names contain the two arguments, and prints what breaks as lines for the table of expected
 * failures: `npx tsx scripts/survey-deeds.ts "refresh variations" "insert a row"`.
 */
const [jobPart = '', deedPart = ''] = process.argv.slice(2);
await buildProject();

for (const job of allJobs.filter(({ name }) => name.includes(jobPart))) {
  for (const deed of deeds.filter(({ name }) => name.includes(deedPart))) {
    const seen = new Set<string>();
    for (const { acts } of everyPlay(job, deed)) {
      const fresh = play(job, acts).broken.filter(({ invariant }) => !seen.has(invariant));
      if (fresh.length === 0) continue;
      for (const { invariant } of fresh) seen.add(invariant);
      const line = [
        job.name,
        deed.name,
        acts.map(({ moment }) => momentText(moment)).join(),
        ...fresh.map(({ invariant }) => invariant),
      ];
      console.log(`[${line.map((text) => `'${text}'`).join(', ')}],`);
      for (const { invariant, found } of fresh) console.log(`  // ${invariant}: ${found}`);
    }
  }
}
