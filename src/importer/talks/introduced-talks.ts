import type { Heading, Paragraph, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { isEventOnly } from '../event/event-name.ts';
import { isHeading } from '../tree/blocks.ts';
import { isBeside } from './heading-words.ts';
import { type SaidTitle, titlesSaid } from './said-titles.ts';

/* Talks that the sentences of a note without headings introduce, one after another. */

/** "첫 세션에서 저는 …", "2번째 세션은 …", "다음 발표는 …" */
const introduction =
  /^(?:(첫|두|세|네|다섯|여섯|일곱|여덟|아홉|열|\d{1,2})\s?(?:번째|째)?|(다음|이어진|이어서|마지막))\s?(?:으?로\s)?(?:(?:제가|내가)\s)?(?:들은\s|들었던\s|참석한\s)?(?:세션|발표|강연)(?:은|는|으로는|에서는?|\s?[:：])\s?[,:]?\s*(.*)$/;

/** Whether a text counts a talk in words. */
export const isIntroduction = (text: string): boolean => introduction.test(text.slice(0, longest));

/** What a text that counts a talk in words says behind it, and the count; undefined where it only goes on. */
export function introductionOf(text: string): { count: number | undefined; said: string } | undefined {
  const [, count, , said] = introduction.exec(text.slice(0, 2 * longest).replace(/\n/g, ' ')) ?? [];
  if (said === undefined) return undefined;
  return { count: count === undefined ? undefined : counts.indexOf(count) + 1 || Number(count), said };
}

const counts = '첫 두 세 네 다섯 여섯 일곱 여덟 아홉 열'.split(' ');

/** "저는 제목 이라는 주제의 발표를 들었습니다.", "'제목'이었습니다.": the title between what a sentence says around it. */
const calledSo = [
  /^(?:저는\s|나는\s|제가\s)?(.+?)\s?(?:이?라는|란)\s(?:주제|제목|이름|세션|발표|강연).{0,24}$/,
  /^(?:저는\s|나는\s|제가\s)?(.+?)\s?[을를]\s들었.{0,6}$/,
  /^(?:저는\s|나는\s|제가\s)?(['"“‘「『<].+['"”’」』>])\s?(?:이었|였|입니|이다).{0,6}$/,
];

/** What is longer introduces no talk; patterns must not be tried on it. */
const longest = 200;

/** What ends like a sentence, or says what was spoken of, is no title. */
const isSentence = (text: string): boolean =>
  /(?:다|요|음|함|죠|지만|는데|(?:대한|관한)\s(?:내용|이야기|발표|세션|것))[.!?~]*$/.test(text);

/** The title that a text says; undefined where it says something else. */
function titleIn(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const called = calledSo.map((way) => way.exec(text)?.[1]).find((one) => one !== undefined);
  const title = (called ?? text).replace(/^['"“‘「『<\s]+|['"”’」』>,\s]+$/g, '');
  const isTitle = title.length >= 5 && title.length <= 100 && !isSentence(title) && !/\n/.test(title);
  return isTitle ? title : undefined;
}

interface Introduced {
  readonly at: number;
  readonly title: string;
  /** What it counts; undefined where it only goes on. */
  readonly count: number | undefined;
}

/** The talk that a paragraph introduces, by a title within it or alone in the next one. */
function introducedAt(nodes: readonly RootContent[], at: number): Introduced | undefined {
  const [node, next] = nodes.slice(at, at + 2);
  if (node?.type !== 'paragraph') return undefined;
  const text = plainText(node).trim();
  const intro = text.length > longest ? undefined : introductionOf(text);
  if (intro === undefined) return undefined;
  const { said, count } = intro;
  const title = said !== '' ? titleIn(said) : next?.type === 'paragraph' ? titleIn(plainText(next).trim()) : undefined;
  return title === undefined ? undefined : { at, title, count };
}

/** A heading above a paragraph that stays, for each title that it says: what is behind a second one is of that one. */
function headed(paragraph: Paragraph, said: readonly SaidTitle[], count: number): RootContent[] {
  return said.flatMap(({ title, line, at }, index): RootContent[] => {
    const children = paragraph.children.slice(index === 0 ? 0 : at, said[index + 1]?.at);
    const start = children[0]?.position?.start;
    const position = paragraph.position && start ? { ...paragraph.position, start: { ...start, line } } : undefined;
    return [toHeading(count + index, title, position), { ...paragraph, children, position }];
  });
}

/** Paragraphs that say of titles to be those of talks, two at least, in a note of an event; `undefined` where there are none. */
function saidTalks(nodes: readonly RootContent[], title = ''): RootContent[] | undefined {
  const isOfEvent = isEventOnly(title) || nodes.some((node) => isHeading(node) && isEventOnly(plainText(node)));
  if (!isOfEvent) return undefined;
  let count = 0;
  const turned = nodes.flatMap((node): RootContent[] => {
    const said = node.type === 'paragraph' ? titlesSaid(node) : [];
    if (node.type !== 'paragraph' || said.length === 0) return [node];
    count += said.length;
    return headed(node, said, count - said.length + 1);
  });
  return count > 1 ? turned : undefined;
}

const toHeading = (count: number, title: string, position: RootContent['position']): Heading => ({
  type: 'heading',
  depth: 2,
  children: [{ type: 'text', value: `${count}. ${title}` }],
  position,
});

/**
 * A note without headings of its own whose sentences introduce talk after talk, at least two: by a count, or by titles
 * that are set apart. A heading stands above each such sentence, which stays. `undefined` where there are none.
 */
export function introducedTalks(nodes: readonly RootContent[], title?: string): RootContent[] | undefined {
  const isOwn = (node: RootContent): boolean =>
    isHeading(node) && node.depth > 1 && !isBeside(plainText(node)) && !isEventOnly(plainText(node));
  if (nodes.some(isOwn)) return undefined;
  const found = nodes.flatMap((_node, at) => introducedAt(nodes, at) ?? []);
  const goesOn = found.every(({ count }, index) => count === undefined || count === index + 1);
  if (found.length < 2 || !goesOn || found[0]?.count !== 1) return saidTalks(nodes, title);
  return nodes.flatMap((node, at): RootContent[] => {
    const talk = found.find((one) => one.at === at);
    return talk ? [toHeading(found.indexOf(talk) + 1, talk.title, node.position), node] : [node];
  });
}
