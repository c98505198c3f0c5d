import { convertHangulToQwerty, convertQwertyToHangul, disassemble, getChoseong } from 'es-hangul';

/**
 * A text as the keys that type it: every syllable down to single jamo, compound vowels and final clusters split. A word
 * that is still being typed is then a prefix of the whole: "람ㄷ" and "람다" → "ㄹㅏㅁㄷ…", "컨텡" and "컨테이너" → "ㅋㅓㄴㅌㅔㅇ…".
 */
export function toKeys(text: string): string {
  return disassemble(text);
}

/** The initial consonants of a word; other letters stay: "람다" → "ㄹㄷ", "S3 버킷" → "S3 ㅂㅋ" */
export function toInitials(text: string): string {
  return [...text].map((letter) => (/[가-힣]/.test(letter) ? getChoseong(letter) : letter)).join('');
}

/** Whether a word consists of consonants only and so can only be meant as initials. Clusters count: ㄳ is ㄱ and ㅅ. */
export function isInitials(word: string): boolean {
  return /^[ㄱ-ㅎ]+$/.test(word);
}

/** A word that was typed with the other keyboard layout: "fkaek" → "람다", "ㅣ므ㅠㅇㅁ" → "lambda", "ㄷㅊ2" → "ec2". */
export function toOtherLayout(word: string): string {
  return /[ㄱ-ㅣ가-힣]/.test(word) ? convertHangulToQwerty(word) : convertQwertyToHangul(word);
}
