/** Dates and clock times as a clinic writes them. */

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-11-20` → "20 Nov 2026"; anything else is shown as it stands. */
export function dayOf(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

/** Minutes since midnight → "10:05". */
export function clockOf(minutes: number): string {
  const hours = Math.floor(minutes / 60) % 24;
  return `${hours}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Epoch milliseconds → the reader's own local time, "10:42". */
export function timeOf(at: number): string {
  const date = new Date(at);
  return clockOf(date.getHours() * 60 + date.getMinutes());
}
