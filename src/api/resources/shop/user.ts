import { endpoint, inBody } from '../../endpoint';
import { digits, required, secret, text } from '../../field';

export interface User {
  readonly id: number;
  readonly name: string;
  readonly email: string;
}

/** What `user.updateProfile` answers. */
export interface UserUpdateProfile {
  readonly full_name: string;
  readonly phone_number: string;
}

export const user = {
  list: endpoint<readonly User[]>()({
    id: 'user.list',
    method: 'get',
    paths: ['/user'],
    risk: 'read',
    answersWithList: true,
    parameters: {},
    summary: { en: 'People who can sign in to the shop', id: 'Orang yang bisa masuk ke toko' },
  }),
  updateProfile: endpoint<UserUpdateProfile>()({
    id: 'user.updateProfile',
    method: 'patch',
    paths: ['/user/profile'],
    risk: 'write',
    idempotent: true,
    parameters: {
      full_name: inBody(required(text())),
      phone_number: inBody(required(digits())),
      password: inBody(secret(text())),
      password_confirmation: inBody(secret(text({ requiredIf: 'password is filled' }))),
    },
    summary: {
      en: "Change the name, phone or password of the key's owner",
      id: 'Ubah nama, telepon, atau kata sandi pemilik kunci',
    },
  }),
};
