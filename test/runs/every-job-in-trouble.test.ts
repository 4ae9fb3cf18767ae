import { testedJobs } from './tested-jobs';
import { expectSound, faults, startInTrouble } from './troubled-job';

describe.each(testedJobs)('$name, while a request goes wrong', (job) => {
  const probe = job.open();
  const before = probe.shop.log.length;
  probe.start();
  const requests = probe.shop.log.length - before;

  it.each(faults)('tells nothing that is not so, whichever it is ($kind $status)', (fault) => {
    for (let nth = 1; nth <= requests; nth += 1) {
      const opened = job.open();
      opened.shop.faults.add({ nth, fault });
      startInTrouble(opened, job);
      opened.shop.faults.clear();
      expectSound(opened, [nth, fault.kind]);
    }
  });
});
