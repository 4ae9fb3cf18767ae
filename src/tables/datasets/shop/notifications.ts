import { catalogue } from '../../../api/catalogue';
import type { NotificationList } from '../../../api/resources/shop/notification';
import { type Dataset, type ReadTask, readQuery } from '../../dataset';
import { filtersOf } from '../../filters-of';
import { cellsOf, columnsOf, withoutReaders } from '../../record-column';

/** A notification, and which list it stood in: the answer itself does not say. */
interface ListedNotification extends NotificationList {
  readonly type: unknown;
}

const { list } = catalogue.notification;
const { id, text } = columnsOf<ListedNotification>();

const columns = [
  text('title', { en: 'Title', id: 'Judul' }, { widthPixels: 220 }),
  text('body', { en: 'Message', id: 'Pesan' }, { widthPixels: 420 }),
  text('time_ago', { en: 'Age when pulled', id: 'Waktu (saat ditarik)' }),
  text('type', { en: 'Type', id: 'Tipe' }, { codes: 'notification_type' }),
  text('action.type', { en: 'Asks for', id: 'Tindakan' }),
  id('action.data_id', { en: 'About ID', id: 'ID terkait' }),
  text('web_path', { en: 'Page', id: 'Halaman' }, { widthPixels: 220 }),
  id('id', { en: 'Notification ID', id: 'ID notifikasi' }, { widthPixels: 270 }),
];

const types = list.parameters.type.values ?? [];

/** What the app told the staff: of one type, or of all, which costs a list each. */
export const notifications: Dataset = {
  id: 'notifications',
  title: { en: 'Notifications', id: 'Notifikasi' },
  summary: { en: 'What happened in the shop, and news of Ngorder', id: 'Aktivitas toko dan berita dari Ngorder' },
  group: 'shop',
  filters: filtersOf(list),
  idColumn: 'id',
  shown: { seldom: ['action.type', 'web_path'] },
  columns: () => withoutReaders(columns),
  start: ({ type }): ReadTask[] =>
    (type === undefined ? types : [type]).map((wanted) => ({ query: 'notifications', input: { type: wanted } })),
  queries: {
    notifications: readQuery(list, {
      understand: (found, { input }) => ({
        rows: found.map((one) => ({ id: one.id, cells: cellsOf(columns, { ...one, type: input.type }) })),
        counts: { records: found.length },
      }),
    }),
  },
};
