/** A district, the finest place that couriers know. */
export interface Region {
  readonly id: number;
  readonly subdistrict: string;
  readonly district: { readonly id: number; readonly name: string };
  readonly province: { readonly id: number; readonly name: string };
  readonly postalCode: string;
}

const places: readonly (readonly [string, string, string, string])[] = [
  ['Tajinan', 'Kabupaten Malang', 'Jawa Timur', '65172'],
  ['Lowokwaru', 'Kota Malang', 'Jawa Timur', '65141'],
  ['Srono', 'Kabupaten Banyuwangi', 'Jawa Timur', '68471'],
  ['Gubeng', 'Kota Surabaya', 'Jawa Timur', '60281'],
  ['Bandung Kulon', 'Kota Bandung', 'Jawa Barat', '40212'],
  ['Ranca Bali', 'Kabupaten Bandung', 'Jawa Barat', '40973'],
  ['Cengkareng', 'Kota Jakarta Barat', 'DKI Jakarta', '11730'],
  ['Mandiraja', 'Kabupaten Banjarnegara', 'Jawa Tengah', '53473'],
  ['Dukuhturi', 'Kabupaten Tegal', 'Jawa Tengah', '52192'],
  ['Medan Kota', 'Kota Medan', 'Sumatera Utara', '20211'],
  ['Panakkukang', 'Kota Makassar', 'Sulawesi Selatan', '90231'],
];

const numberOf = (names: readonly string[], name: string): number => [...new Set(names)].indexOf(name) + 1;

export const seededRegions = (): Region[] =>
  places.map(([subdistrict, district, province, postalCode], index) => ({
    id: 3627 + index,
    subdistrict,
    district: {
      id:
        250 +
        numberOf(
          places.map((place) => place[1]),
          district,
        ),
      name: district,
    },
    province: {
      id:
        10 +
        numberOf(
          places.map((place) => place[2]),
          province,
        ),
      name: province,
    },
    postalCode,
  }));

export const fullName = ({ subdistrict, district, province }: Region): string =>
  `${subdistrict}, ${district.name}, ${province.name}`;
