import { emulated } from '../emulated';

/** A picture over the cells of a tab: that there is one is all that is told of it. */
export class OverGridImage extends emulated('OverGridImage') {}

/** A drawing over them, alike. */
export class Drawing extends emulated('Drawing') {}
