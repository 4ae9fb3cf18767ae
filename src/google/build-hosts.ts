/** Set by the build; where there was none, as in tests of single modules, there are no others. */
declare const NGORDER_HOSTS: readonly string[] | undefined;

/** Hosts that requests may go to besides the vendor's, as the manifest says too: `npm run build -- --hosts=login.example.id`. None in the usual build. */
export const extraHosts: readonly string[] = typeof NGORDER_HOSTS === 'undefined' ? [] : NGORDER_HOSTS;
