import { type Handlers, ok, success } from '../../handler';

/** {api: Get Users, Get Detail (shop)} */
export const accountHandlers: Handlers = {
  'GET /user': ({ state }) => success(state.staff.map(({ id, name, email }) => ({ id, name, email }))),
  'GET /shop': ({ state }) =>
    ok({
      data: [
        {
          id: state.shopId,
          username: state.profile.subdomain,
          shop_name: state.profile.name,
          status: 'ACTIVE',
          class: 'PLATINUM',
          join_date: '2021-01-25',
          expired_date: '2027-05-01',
          phone: state.profile.phone,
          courier: 'JNE,SICEPAT,JNT',
          address: state.profile.address,
          shipper_status: 'NON ACTIVE',
          note: null,
          store_front: true,
          warehouse: state.warehouses.length > 1,
          users: state.staff.map(({ id, name, email }) => ({ id, email, name })),
          active_supplier: null,
        },
      ],
    }),
};
