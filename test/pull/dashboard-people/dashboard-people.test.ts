import { playSomeOnDashboards } from './dashboard-plays';

const plays = 26;

describe('a person on a dashboard that is refreshed', () => {
  it('finds rows of their own, notes and every line where they belong, whatever they do at whatever moment', () => {
    playSomeOnDashboards(1, plays);
  });
});
