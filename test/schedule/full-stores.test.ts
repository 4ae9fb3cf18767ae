import { codeOf } from '../push/open-pulled';
import { daily, openJobs } from './open-jobs';

/** Until not one character more fits into what a person, or the file, may keep {facts §1}. */
function fill(store: ReturnType<typeof openJobs>['cloud']['properties']['user']): void {
  let count = 0;
  for (const size of [9000, 900, 90, 9, 0]) {
    try {
      for (;;) {
        count += 1;
        store.setAll({ [`other${count}`]: 'x'.repeat(size) });
      }
    } catch {
      // The next one is smaller.
    }
  }
}

describe('where Google keeps no more of a file’s properties', () => {
  it('a schedule that was saved says so, and beside it that colleagues do not see it', () => {
    const { save, list, cloud, notices } = openJobs();
    fill(cloud.properties.document);
    expect(save({ task: { kind: 'functions' }, timing: daily }).jobs).toHaveLength(1);
    expect(notices).toEqual([
      expect.stringMatching(/colleagues do not see your schedules.*storage for this add-on is full/),
    ]);
    expect(list().jobs).toHaveLength(1);
  });
});

describe('where Google keeps no more of a person’s properties', () => {
  it('a schedule is refused with what to do, and is not there', () => {
    const { save, list, cloud } = openJobs();
    fill(cloud.properties.user);
    expect(codeOf(() => save({ task: { kind: 'functions' }, timing: daily }))).toBe('storageFull');
    expect(list().jobs).toEqual([]);
  });
});
