import { endpoint, inBody } from '../../endpoint';
import { required, secret, text } from '../../field';

/** What `xenditSetting.get` answers. */
export interface XenditSettingGet {
  readonly xendit_key: string;
  readonly is_xendit_active: boolean;
  readonly bank_support: readonly {
    readonly id: number;
    readonly name: string;
    readonly holder_name: string;
    readonly bank_number: unknown;
    readonly image: string;
  }[];
}

/** What `xenditSetting.update` answers. */
export interface XenditSettingUpdate {
  readonly xendit_key: string;
}

export const xenditSetting = {
  get: endpoint<XenditSettingGet>()({
    id: 'xenditSetting.get',
    method: 'get',
    paths: ['/setting/payment/xendit'],
    risk: 'read',
    answersWithSecret: true,
    parameters: {},
    summary: { en: 'Whether Xendit is set up', id: 'Pengaturan Xendit' },
  }),
  update: endpoint<XenditSettingUpdate>()({
    id: 'xenditSetting.update',
    method: 'patch',
    paths: ['/setting/payment/xendit'],
    isPathInferred: true,
    risk: 'money',
    parameters: {
      xendit_key: inBody(required(secret(text()))),
    },
    summary: { en: 'Replace the Xendit key', id: 'Ganti kunci Xendit' },
  }),
};
