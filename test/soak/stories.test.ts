import { stories } from '../../soak/stories';

describe('the stories of a soak', () => {
  it.each(Object.entries(stories))('can be played with the largest seed there is: %s', async (_name, story) => {
    await expect(Promise.resolve(story(2 ** 32 - 1))).resolves.toBeUndefined();
  });
});
