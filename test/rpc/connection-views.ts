import type { PropertyStore } from '../../workbench/apps-script/stores/property-store';
import type { OpenedFile } from './several-shops';

/** What the panel lists of a person's connections. */
interface ListedView {
  readonly connections: readonly {
    readonly id: string;
    readonly title: string;
    readonly name: string;
    readonly host: string;
    readonly isHere: boolean;
    readonly otherFiles: number;
    readonly isEarlier: boolean;
    readonly hasUnfinished: boolean;
  }[];
  readonly proposed: string | null;
  readonly isRemoved: boolean;
}

/** What the panel opens with, as far as it is about shops. */
interface StateView {
  readonly connection: { readonly id: string; readonly title: string } | null;
  readonly tabs: readonly unknown[];
  readonly isRemoved?: boolean;
  readonly proposed?: string | null;
  readonly otherTab: { readonly name: string; readonly connection: { readonly title: string } | null } | null;
  readonly leftElsewhere: readonly { readonly title: string }[];
}

export const colleague = { as: 'colleague' } as const;
export const list = ({ rpc }: OpenedFile, run = {}) => rpc<ListedView>('connection.list', {}, run);
export const state = ({ rpc }: OpenedFile, run = {}) => rpc<StateView>('state.get', {}, run);
/** What the shop is called that a file uses; `null` where it uses none. */
export const shopOf = (file: OpenedFile, run = {}) => state(file, run).connection?.title ?? null;
/** What a person's connections are called, and which of them the file uses. */
export const titles = (file: OpenedFile) =>
  list(file).connections.map(({ title, isHere }) => `${title}${isHere ? ' (here)' : ''}`);

/** As version 1 of the add-on kept a connection: one for all files, with what was learnt of it beside. */
export const keepAsVersion1 = (user: PropertyStore) =>
  user.setAll({
    'ngorder.connection': JSON.stringify({
      origin: 'https://api.ngorder.id',
      key: 'kunci-bandung',
      shop: { id: 7, name: 'Toko Bandung', packageEnds: '2027-05-01' },
    }),
    'ngorder.memory': JSON.stringify({
      paths: { 'stock.add': '/kept' },
      perPage: {},
      insistsOnFilter: {},
      width: 4,
      proven: {},
    }),
  });
