import { type Call, type Handlers, invalid, missingRecord, ok, type Reply } from '../../handler';
import { spokenAge } from '../../local-time';
import type { ShopState } from '../../shop-state';
import type { Notification } from '../../state/notifications';
import { paged } from '../../wire/paging';

const unread = ({ notifications }: ShopState, kind: unknown): number =>
  notifications.filter((one) => one.kind === kind && !one.isRead).length;

const display = (count: number): string => (count > 99 ? '99+' : String(count));

const notificationJson = ({ clock }: ShopState, { id, kind, at, title, text, paymentId }: Notification) => ({
  id,
  title,
  content: `<strong>${text.split(' ')[0]}</strong>${text.slice(text.indexOf(' '))}`,
  body: text,
  icon: `https://images.toko.example/icon/${kind === 'NEWS' ? 'news' : 'storefront'}.png`,
  web_path: paymentId === null ? 'news' : `order/form_confirmation/${paymentId}`,
  action:
    paymentId === null
      ? { data_id: null, type: 'news', api_path: null }
      : { data_id: paymentId, type: 'confirm_order', api_path: '/api/open/order/confirm' },
  time_ago: spokenAge(clock.now() - at),
});

function listNotifications(call: Call): Reply {
  const { state, query } = call;
  const kind = query.type ?? 'ACTIVITY';
  const listed = state.notifications.filter((one) => one.kind === kind).sort((a, b) => b.at - a.at);
  const page = paged(call, listed, { default: 20, noLinks: 'list' }, (one) => notificationJson(state, one));
  return ok({ unread_count: unread(state, kind), ...page });
}

/** One by its id, otherwise all of a kind. */
function readNotifications({ state, body }: Call): Reply {
  const kind = body.type ?? 'ACTIVITY';
  const read = state.notifications.filter(({ id, kind: own }) =>
    body.id === undefined ? own === kind : id === body.id,
  );
  if (body.id !== undefined && read.length === 0) return missingRecord('Notification');
  for (const one of read) one.isRead = true;
  return ok({ request_id: state.nextRequestId(), response: 'Success' });
}

/** The table prints the field as `Authorization`, a number; it is a token for messages to a device. */
function pushToken({ state, body }: Call): Reply {
  const token = String(body.token ?? body.Authorization ?? '');
  if (token === '') return invalid(state, { token: ['The token field is required.'] });
  state.deviceTokens.add(token);
  return ok({ data: { token, device: 'Samsung S20+', user_id: state.staff[0]?.id ?? 0 } });
}

/** {api: Get Notifications, Get Unread Count, Push Device Token, Read Notifications} */
export const notificationHandlers: Handlers = {
  'GET /notification': listNotifications,
  'GET /notification/unread': ({ state }) => {
    const activity = unread(state, 'ACTIVITY');
    const news = unread(state, 'NEWS');
    return ok({ data: { activity, news, activity_display: display(activity), news_display: display(news) } });
  },
  'POST /notification/token': pushToken,
  'POST /notification/read': readNotifications,
};
