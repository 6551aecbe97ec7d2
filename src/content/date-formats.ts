import type { Language } from '../core/reading.ts';

/** How the messages of a language word a time: `{skipEnds, date, dayTime}`. */
export function formatsOf(language: Language): typeof FORMATS | typeof MONTH_NAMED {
  return language === 'en' || language === 'ko' ? MONTH_NAMED : FORMATS;
}

const TOKYO = { timeZone: 'Asia/Tokyo' } as const;
const DAY = { month: 'long', day: 'numeric', weekday: 'short' } as const;
const TIME = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' } as const;

/** Always Asia/Tokyo, wherever the host is. */
const FORMATS = {
  date: {
    day: { ...DAY, ...TOKYO },
    time: { ...TIME, ...TOKYO },
    dayTime: { ...DAY, ...TIME, ...TOKYO },
    moment: { month: 'numeric', day: 'numeric', ...TIME, ...TOKYO },
  },
} as const;

/** 8/19 is read either way round in English, and 8. 19. is no date that is spoken in Korean. */
const MONTH_NAMED = {
  date: { ...FORMATS.date, moment: { ...FORMATS.date.moment, month: 'short' } },
} as const;
