import { z } from 'zod';

const isRealDay = (text: string): boolean => {
  const [year, month = '01', day = '01'] = text.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
};

/**
 * A date as precise as it is known: "2019", "2019-04" or "2019-04-18". Always text: a date is never
 * a moment, so no time zone can move it. A bare year in YAML is a number and is read as its digits.
 */
export const partialDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z
    .string()
    // What has not the form of a date is not asked for its day.
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, { abort: true })
    .refine(isRealDay),
);

/** A full date, "2019-04-18". */
export const fullDate = z.iso.date();
