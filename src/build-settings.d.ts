/**
 * Whether the script may send mails: set by the build, `npm run build -- --mail`. Where it is not, nothing of it is bundled, and the manifest asks for no right
 * to send any. It is asked in each place by its own name, since the bundler leaves out what stands behind it only there; where there was no build, as in tests of
 * single modules, it is not declared at all.
 */
declare const NGORDER_MAIL: boolean | undefined;

/** Where the documentation is to be read, an address with a slash at its end: `npm run build -- --docs ADDRESS`. `''` without; then the panel links to none. */
declare const NGORDER_DOCS: string | undefined;
