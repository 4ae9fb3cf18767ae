import { findChromium } from '../../workbench/chromium';

export { launchChromium } from '../../workbench/chromium';

/** Tests in a browser; skipped, and reported as such, where there is none. */
export const describeInBrowser = findChromium() ? describe : describe.skip;

export const screenshotPath = (name: string): string => `build/screenshots/${name}.png`;
