import { join } from 'node:path';
import type { InProcessWorkbench } from '../../workbench/in-process-workbench';
import { openRecording, type Recording } from '../../workbench/recorded/recording';
import { readRecording } from '../../workbench/recorded/recording-file';
import type { ShopResponse } from '../../workbench/shop/shop-message';
import { RpcFailure } from '../../workbench/workbench';

export const recorded = (name: string): Recording =>
  readRecording(join('test', 'recorded', 'versions', '2d33c91', `${name}.json`));

/** The recording, once nobody can be at work any more. */
export function openLater(recording: Recording): InProcessWorkbench {
  const bench = openRecording(recording);
  bench.clock.advance(150_000);
  return bench;
}

/** `none`, or the error as a person is told it. */
export function toldBy(work: () => unknown): string {
  try {
    work();
    return 'none';
  } catch (error) {
    if (error instanceof RpcFailure) return `${error.code}: ${error.message}`;
    return String(error);
  }
}

/** How many requests that change something reached the shop. */
export const changesIn = ({ shop }: Pick<InProcessWorkbench, 'shop'>): number =>
  shop.log.filter(({ method }) => method !== 'GET').length;

/** Answers of the shop as `change` wants them. */
export function rewriteAnswers(
  { shop }: Pick<InProcessWorkbench, 'shop'>,
  isMeant: (path: string, method: string) => boolean,
  change: (body: string) => string,
): void {
  const handle = shop.handle.bind(shop);
  jest.spyOn(shop, 'handle').mockImplementation((request): ShopResponse => {
    const response = handle(request);
    return isMeant(request.path, request.method) ? { ...response, body: change(response.body) } : response;
  });
}
