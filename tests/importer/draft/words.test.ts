import { describe, expect, test } from 'vitest';
import { linesNotTold, toWords } from '../../../src/importer/draft/words.ts';

test.each<[string, string[]]>([
  ['람다는 S3를 읽는다.', ['람다는', 's3를', '읽는다']],
  ['**굵게** `code_name` [글](https://a.example/b)', ['굵게', 'code', 'name', '글', 'https', 'a', 'example', 'b']],
  ['Ｓ３', ['s3']],
  ['람다'.normalize('NFD'), ['람다']],
  ['3.5% — 😀', ['3', '5']],
  ['', []],
])('%j is of the words %j', (text, words) => {
  expect(toWords(text)).toEqual(words);
});

describe('lines with a word that is not told', () => {
  test.each<[string, string, string[], { line: number; words: string[] }[]]>([
    ['none where all is told', '하나 둘\n셋', ['하나 둘 셋'], []],
    ['none where it is told elsewhere', '하나 둘', ['둘', '하나'], []],
    ['the line of a word that is gone', '하나\n둘 셋\n넷', ['하나 둘 넷'], [{ line: 2, words: ['셋'] }]],
    ['the later line of a word told once', '하나\n하나', ['하나'], [{ line: 2, words: ['하나'] }]],
    ['none for marks', '# **하나**\n---\n> 둘', ['하나 둘'], []],
    ['none for another case', 'Lambda', ['LAMBDA'], []],
    [
      'all where nothing is told',
      '하나\n\n둘',
      [],
      [
        { line: 1, words: ['하나'] },
        { line: 3, words: ['둘'] },
      ],
    ],
    ['none of nothing', '', [], []],
    ['none for names of objects', 'constructor __proto__', ['constructor proto'], []],
  ])('%s', (_rule, text, told, missing) => {
    expect(linesNotTold(text, told)).toEqual(missing);
  });
});
