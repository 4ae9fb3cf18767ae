import { endpoint, inBody, inQuery } from '../../endpoint';
import { oneOf, required, secret, sentAs, text } from '../../field';
import { pages } from '../../parameter-groups';

/** What `notification.list` answers. */
export interface NotificationList {
  readonly id: string;
  readonly title: string;
  readonly content: string;
  readonly body: string;
  readonly icon: string;
  readonly web_path: string;
  readonly action: { readonly data_id: number | null; readonly type: string; readonly api_path: string | null };
  readonly time_ago: string;
}

/** What `notification.unread` answers. */
export interface NotificationUnread {
  readonly activity: number;
  readonly news: number;
  readonly activity_display: string;
  readonly news_display: string;
}

/** What `notification.registerDevice` answers. */
export interface NotificationRegisterDevice {
  readonly token: string;
  readonly device: string;
  readonly user_id: number;
}

/** What `notification.markRead` answers. */
export interface NotificationMarkRead {
  readonly request_id: string;
  readonly response: string;
}

export const notification = {
  list: endpoint<readonly NotificationList[]>()({
    id: 'notification.list',
    method: 'get',
    paths: ['/notification'],
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 100 },
    parameters: {
      type: inQuery(oneOf(['ACTIVITY', 'NEWS'], { default: 'ACTIVITY' })),
      ...pages({ default: 20 }),
    },
    summary: { en: 'Notifications', id: 'Notifikasi' },
  }),
  unread: endpoint<NotificationUnread>()({
    id: 'notification.unread',
    method: 'get',
    paths: ['/notification/unread'],
    risk: 'read',
    parameters: {},
    summary: { en: 'How many notifications are unread', id: 'Jumlah notifikasi belum dibaca' },
  }),
  registerDevice: endpoint<NotificationRegisterDevice>()({
    id: 'notification.registerDevice',
    method: 'post',
    paths: ['/notification/token'],
    risk: 'write',
    idempotent: true,
    parameters: {
      token: inBody(sentAs(['token'], required(secret(text())))),
    },
    summary: { en: 'Register a device for push messages', id: 'Daftarkan perangkat untuk notifikasi push' },
  }),
  markRead: endpoint<NotificationMarkRead>()({
    id: 'notification.markRead',
    method: 'post',
    paths: ['/notification/read'],
    risk: 'write',
    idempotent: true,
    parameters: {
      id: inBody(text()),
      type: inBody(oneOf(['ACTIVITY', 'NEWS'], { default: 'ACTIVITY' })),
    },
    summary: { en: 'Mark notifications as read', id: 'Tandai notifikasi sudah dibaca' },
  }),
};
