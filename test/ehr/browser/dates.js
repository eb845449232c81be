/** How EHRs write a date. `style` is us, eu, iso, dash (20-Nov-2026) or long. */
export const formatDate = (iso, style = 'us') => {
  const [year, month, day] = iso.split('-');
  if (style === 'iso') return iso;
  if (style === 'eu') return `${day}/${month}/${year}`;
  if (style === 'dash') return `${day}-${MONTHS[Number(month) - 1]}-${year}`;
  if (style === 'long') return `${MONTHS[Number(month) - 1]} ${Number(day)}, ${year}`;
  return `${month}/${day}/${year}`;
};

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Whole years between two ISO dates. */
export const ageOn = (born, date) => {
  const years = Number(date.slice(0, 4)) - Number(born.slice(0, 4));
  return date.slice(5) < born.slice(5) ? years - 1 : years;
};

/** The ISO date so many days later. */
export const shiftDate = (iso, days) => {
  const date = new Date(`${iso}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** 14:05 as 2:05 PM. */
export const twelveHour = (clock) => {
  const [hours, minutes] = clock.split(':').map(Number);
  const half = hours < 12 ? 'AM' : 'PM';
  return `${hours % 12 === 0 ? 12 : hours % 12}:${String(minutes).padStart(2, '0')} ${half}`;
};
