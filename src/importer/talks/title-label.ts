import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { firstLineOf, isHeading, lineOf } from '../tree/blocks.ts';

/** "발표명: 제목", "주제 | 제목" */
const titleLabel =
  /^(?:발표명|(?:발표|강연|세션)\s*(?:제목|명|주제)|주제|제목|title|topic)\s*(?:[:：|]|\t)\s*(\S.{3,})$/i;

/** "제목: 람다 이해하기" → "람다 이해하기" */
export const withoutTitleLabel = (text: string): string => titleLabel.exec(text)?.[1]?.trim() ?? text;

/** Whether a heading says that a title stands below it. */
export const isTitleHeading = (text: string): boolean => /^(?:발표\s*)?(?:제목|title)$/i.test(text);

/** The title that a line, an item or a row near the head of the note says in words, with its line. */
export function labelledTitle(nodes: readonly RootContent[]): { text: string; line: number } | undefined {
  const lines = nodes.slice(0, 16).flatMap((node) => {
    if (node.type === 'table')
      return node.children.map((row) => ({
        text: row.children.map((cell) => plainText(cell).trim()).join(' | '),
        line: lineOf(row),
      }));
    if (node.type === 'list') return node.children.map((item) => ({ text: firstLineOf(item), line: lineOf(item) }));
    return node.type === 'paragraph' ? [{ text: plainText(node), line: lineOf(node) }] : [];
  });
  const found = lines.find(({ text }) => titleLabel.test(text));
  if (found) return { text: titleLabel.exec(found.text)?.[1]?.trim() ?? '', line: found.line };
  // "### 제목" above the title
  const at = nodes.slice(0, 16).findIndex((node) => isHeading(node) && isTitleHeading(plainText(node)));
  const below = nodes[at + 1];
  const [first = ''] = at < 0 || below?.type !== 'paragraph' ? [] : plainText(below).trim().split('\n');
  return first.length >= 4 && first.length <= 100 && below ? { text: first.trim(), line: lineOf(below) } : undefined;
}
