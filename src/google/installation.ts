import type { Installation } from './ports';

/** Set by the build; where there was none, as in tests of single modules, nothing says otherwise than by default. */
declare const NGORDER_INSTALLATION: Installation | undefined;

/** The way of installing that this script was built for: `npm run build` builds for `bound`, with `-- --published` for the other. */
export const installation: Installation = typeof NGORDER_INSTALLATION === 'undefined' ? 'bound' : NGORDER_INSTALLATION;
