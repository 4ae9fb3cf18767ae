export const dayMs = 86_400_000;
const jakartaMs = 7 * 3_600_000;

/** `2026-03-02T09:00:00.000` in Jakarta. */
const inJakarta = (moment: number): string => new Date(moment + jakartaMs).toISOString().slice(0, -1);

/** `2026-03-02` in Jakarta. */
export const dayOf = (moment: number): string => inJakarta(moment).slice(0, 10);

/** `2026-03-02 09:00:00` in Jakarta. */
export const timeOf = (moment: number): string => inJakarta(moment).slice(0, 19).replace('T', ' ');

/** `2026-03-02T09:00:00+07:00`. */
export const zonedTimeOf = (moment: number): string => `${inJakarta(moment).slice(0, 19)}+07:00`;

/** `2026-03-02T02:00:00.000000Z`: the way Laravel prints a moment, in UTC. */
export const utcTimeOf = (moment: number): string => `${new Date(moment).toISOString().slice(0, -1)}000Z`;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Ags', 'Sep', 'Okt', 'Nov', 'Des'];
const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];

/** `Senin, 9 Ags 2021`. */
export function spokenDayOf(moment: number): string {
  const local = new Date(moment + jakartaMs);
  return `${weekdays[local.getUTCDay()]}, ${local.getUTCDate()} ${months[local.getUTCMonth()]} ${local.getUTCFullYear()}`;
}

/** `5 jam yang lalu`. */
export function spokenAge(ms: number): string {
  const units: readonly (readonly [number, string])[] = [
    [dayMs, 'hari'],
    [3_600_000, 'jam'],
    [60_000, 'menit'],
  ];
  const [size, unit] = units.find(([length]) => ms >= length) ?? [1000, 'detik'];
  return `${Math.floor(ms / size)} ${unit} yang lalu`;
}
