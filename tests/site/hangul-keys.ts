import { assemble, disassemble } from 'es-hangul';
import type { Page } from 'playwright-core';

/**
 * Types Hangul as a Korean keyboard does, letter by letter through the input method: ㄹ, 라, 람, 람ㄷ, 람다. What is whole is
 * committed, the last syllable stays in composition.
 */
export async function composeHangul(page: Page, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const letters = [...disassemble(text)];
  let committed = 0;
  for (const count of letters.keys()) {
    const shown = assemble(letters.slice(0, count + 1));
    const whole = shown.slice(committed, -1);
    // Replaces the syllable in composition: 람, then ㅏ, is 라 and 마.
    if (whole) await session.send('Input.insertText', { text: whole });
    committed += whole.length;
    const composing = shown.slice(committed);
    await session.send('Input.imeSetComposition', {
      text: composing,
      selectionStart: composing.length,
      selectionEnd: composing.length,
    });
  }
  await session.detach();
}
