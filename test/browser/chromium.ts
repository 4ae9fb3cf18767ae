import { findChromium } from '../../workbench/chromium';

export { launchChromium } from '../../workbench/chromium';

/** Tests in a browser; skipped, and reported as such, where there is none. */
export const describeInBrowser = findChromium() ? describe : describe.skip;

/** A machine that runs other suites besides takes several times as long for hundreds of rows as a quiet one. */
export const patienceMs = 90_000;

export const screenshotPath = (name: string): string => `build/screenshots/${name}.png`;
