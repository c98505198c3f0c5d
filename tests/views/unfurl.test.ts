import { describe, expect, test } from 'vitest';
import { toShort } from '../../src/views/unfurl.ts';

describe('a description for chats', () => {
  test('stays as it is while it is short', () => {
    expect(toShort('짧은 말이다.')).toBe('짧은 말이다.');
  });

  test.each(['가나다 '.repeat(40), '가'.repeat(200), `${'a'.repeat(79)} b`])(
    'is cut between words, and says so: %s',
    (text) => {
      const short = toShort(text);
      expect(short.length).toBeLessThanOrEqual(80);
      expect(short.endsWith('…')).toBe(true);
      expect(text.startsWith(short.slice(0, -1))).toBe(true);
    },
  );
});
