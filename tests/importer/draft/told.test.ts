import { expect, test } from 'vitest';
import { bareTagsOf, listTags, namesOf } from '../../../src/importer/draft/told.ts';
import { createImporter } from '../../../src/importer/import-note.ts';

const html =
  '<html onload=alert(1)>\n<body class="a\nb"><p>글</p><br/>\n<!-- 주석 --><div id=c>글</div>\n</body></html>';

test('tags with more than a name are listed with their lines, and the others tell themselves', () => {
  expect(listTags(html).map(({ line, was }) => [line, was])).toEqual([
    [1, '<html onload=alert(1)>'],
    [2, '<body class="a\nb">'],
    [4, '<!-- 주석 -->'],
    [4, '<div id=c>'],
  ]);
  expect(bareTagsOf(html)).toEqual(['<p>', '</p>', '<br/>', '</div>', '</body>', '</html>']);
  expect(namesOf(bareTagsOf(html))).toBe('<p> <br> <div> <body> <html>');
});

test.each(['html', 'head', 'body', 'div', 'svg'])('what a tag <%s> held is in the list of changes', (tag) => {
  const importNote = createImporter({ services: [], newServices: [], events: [], speakers: [] });
  const { changes } = importNote({ file: 'note.html', text: `<html>\n<${tag} onload=alert(1)>글\n</html>` });
  expect(changes.find(({ was }) => was.includes('onload'))).toMatchObject({ code: 'replacedHtml', line: 2 });
});
