import { existsSync, readFileSync } from 'node:fs';
import { bundleSidebar } from '../../../scripts/build';
import { guideAddress, guides, guidesBase } from '../../../src/sidebar/help/guides';

const base = 'https://example.com/ngorder/';

describe('the guides that help links to', () => {
  it.each(guides)('lie in the repository, in each language: $path', (guide) => {
    for (const language of ['en', 'id']) {
      const path = guideAddress(base, guide, language).slice(base.length);
      expect(existsSync(path)).toBe(true);
      expect(readFileSync(path, 'utf8')).toMatch(/^# /);
    }
  });

  it('are offered at the address of the build, and nowhere without one', async () => {
    expect(guidesBase()).toBe('');
    expect(await bundleSidebar({ docs: base })).toContain(base);
    expect(await bundleSidebar()).not.toContain(base);
  });

  it.each(['http://example.com/', 'https://example.com', 'javascript:alert(1)/'])(
    'are at no address like %s',
    async (docs) => {
      await expect(bundleSidebar({ docs })).rejects.toThrow('is no address');
    },
  );
});
