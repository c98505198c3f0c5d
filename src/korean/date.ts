/** "2019-04-18" → "2019년 4월 18일", "2019-04" → "2019년 4월", "2019" → "2019년" */
export function toKoreanDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return [`${year}년`, month && `${month}월`, day && `${day}일`].filter(Boolean).join(' ');
}
