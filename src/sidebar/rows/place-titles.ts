import { nameOfPlace } from '../../text/field-names';
import { fieldTitle } from '../endpoints/own-text';
import type { Texts } from '../texts/languages';
import type { TitleOfPlace } from './input-text';

interface PlaceTitles {
  readonly texts: Pick<Texts, 'fields'>;
  readonly language: string;
  /** As the tab heads them, where that is known. */
  readonly headings?: Readonly<Record<string, string>>;
}

/** What people know the fields of an endpoint by, by their places in what it is sent. */
export function placeTitles({ texts, language, headings = {} }: PlaceTitles, endpoint: string): TitleOfPlace {
  const known = new Map(Object.entries(headings));
  const [resource = ''] = endpoint.split('.');
  return (place) =>
    known.get(place) ??
    nameOfPlace(language, resource, place) ??
    fieldTitle(texts.fields, place.slice(place.lastIndexOf('.') + 1));
}
