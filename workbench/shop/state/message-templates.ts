/** What is written to a customer; `{%shopname%}` and `{%buyer%}` are filled in. */
export interface MessageTemplate {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly template: string;
}

export const messageTemplates: readonly MessageTemplate[] = [
  { id: 23, type: 'CUSTOM_NOTIFICATION', title: 'Kirim Pesan', template: 'Toko {%shopname%} libur hari ini ya kak.' },
  { id: 24, type: 'REMINDER', title: 'Kirim Pengingat', template: 'Halo kak {%buyer%}, mohon segera transfer ya.' },
  { id: 25, type: 'ORDER_PROCESSED', title: 'Order Diproses', template: 'Halo kak {%buyer%}, pesanan kakak diproses.' },
  {
    id: 26,
    type: 'ORDER_COMPLETED',
    title: 'Order Selesai',
    template: 'Halo kak {%buyer%}, pesanan kakak sudah sampai.',
  },
  { id: 27, type: 'PROMO', title: 'Kirim Promo', template: 'Halo kak {%buyer%}, ada promo 35% di {%shopname%}.' },
  { id: 28, type: 'ORDER_CANCELED', title: 'Order Batal', template: 'Halo kak {%buyer%}, pesanan kakak dibatalkan.' },
];

export const fillTemplate = (template: string, shopName: string, buyer: string): string =>
  template.replaceAll('{%shopname%}', shopName).replaceAll('{%buyer%}', buyer);
