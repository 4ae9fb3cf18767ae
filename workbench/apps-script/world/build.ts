/**
 * How the script came into a file: as a script of its own, which whoever may edit the file may change, or as an add-on from the Marketplace,
 * which is one for all files.
 */
export type Build = 'bound' | 'published';
