import { type Change, changeWords } from './change.ts';

/** "12행 사진을 빼고 자리를 남김: ![표](a.png) → [사진: 표]" */
export function toChangeText({ code, line, was, now, confidence }: Change): string {
  const arrow = now === '' || now === was ? '' : ` → ${now}`;
  const sure = confidence === undefined ? '' : ` (확실함 ${Math.round(confidence * 100)}%)`;
  return `${line}행 ${changeWords[code]}: ${was}${arrow}${sure}`;
}

/** What was changed in a note, for a person to hold beside the draft. */
export function toChangeLog(file: string, changes: readonly Change[]): string {
  const head = `${file}에서 가져오며 바꾼 것 ${changes.length}가지\n원본과 견주어 본 뒤에는 이 파일을 지워도 됩니다.\n`;
  return `${head}\n${changes.map(toChangeText).join('\n')}\n`;
}
