import type { Heading, Paragraph, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { isEventOnly } from '../event/event-name.ts';
import { isHeading } from '../tree/blocks.ts';
import { isBeside } from './heading-words.ts';
import { introductionOf, isIntroduction } from './introduced-talks.ts';
import { partFirstLine } from './listed-talks.ts';

/* Talks that sentences count, in a note whose headings tell of something else. */

/** How a sentence calls a talk that it counts, the surest way first; the title is in the first group. */
const ways = [
  // "누리라는 분의 오래 가는 법에 대한 세션"
  /(?:분|님)의\s(.{4,60}?)(?:에\s대한|에\s관한|이?라는)\s(?:세션|발표|강연|주제|내용|이야기)/,
  // "숲 지도라는 제품입니다"
  /^(.{3,60}?)(?:이?라는|이란)\s(?:주제|제목|이름|세션|발표|강연|제품|서비스|기능|내용)/,
  // "숲 지도에 대한 내용입니다"
  /^(.{3,60}?)에\s(?:대한|관한)\s(?:내용|이야기|세션|발표|주제|것)/,
  // "숲 지도(FM) 입니다"
  /^(.{3,60}?)\s?(?:입니다|이었습니다|였습니다|이였습니다|이었다|였다)/,
];

/** What says how a talk was and not what it was called. */
const isVerdict = (text: string): boolean =>
  /(?:시간|세션|발표|강연|이야기|내용|느낌|주제|것|분|기회|자리)$|[가-힣](?:은|는|을|를|이|가|에서|으로)$|\s(?:정말|너무|가장|매우)\s|^(?:정말|너무|가장|매우|제가|저는|바로|사실)\s/.test(
    text,
  ) || /못\s?(?:들|했)/.test(text);

/** What is longer introduces no talk; patterns must not be tried on it. */
const longest = 300;

/** A title that is set apart in a paragraph, or stands in quotation marks. */
function titleApart(paragraph: Paragraph): string | undefined {
  const apart = paragraph.children
    .filter(({ type }) => type === 'inlineCode' || type === 'strong' || type === 'link')
    .map((child) => plainText(child).trim());
  const quoted = [
    ...plainText(paragraph)
      .slice(0, longest)
      .matchAll(/["“‘'「『]([^"“”‘’'「」『』]{4,80})["”’'」』]/g),
  ];
  return [...apart, ...quoted.map(([, text = '']) => text)].find(
    (text) => text.length >= 4 && text.length <= 100 && !/^\S+\.\S+$|:\/\//.test(text) && !isEventOnly(text),
  );
}

/** The title that a counting sentence says, or the heading right above it. */
function titleOf(paragraph: Paragraph, said: string, above: RootContent | undefined): string | undefined {
  const [called] = ways.flatMap((way) => {
    const text =
      way
        .exec(said.slice(0, longest))?.[1]
        ?.replace(/^[.…,\s]+/, '')
        .trim() ?? '';
    return text.length >= 3 && !isVerdict(text) ? [text] : [];
  });
  const heading = isHeading(above) && !isBeside(plainText(above)) ? plainText(above).trim() : undefined;
  return titleApart(paragraph) ?? called ?? heading;
}

/** A note with a heading above each paragraph that counts a talk, and those headings. */
export interface ProseTalks {
  readonly nodes: readonly RootContent[];
  readonly headings: readonly Heading[];
}

/** "오늘은 세 세션을 들었다." with the first of them on the next line, as two paragraphs. */
function partBefore(node: RootContent): RootContent[] {
  const [, second = ''] = node.type === 'paragraph' ? plainText(node).split('\n', 2) : [];
  if (node.type !== 'paragraph' || !isIntroduction(second.trim())) return [node];
  const { line, behind } = partFirstLine(node);
  return [{ ...node, children: line }, ...behind];
}

/** Talks that paragraphs count from the first on, two at least, each with a title; `undefined` where they do not. */
export function proseTalks(given: readonly RootContent[]): ProseTalks | undefined {
  const nodes = given.flatMap(partBefore);
  // The first heading is the note's.
  const first = nodes.findIndex(isHeading);
  const isAbove = (at: number): boolean => at > first && isHeading(nodes[at]);
  const found = nodes.flatMap((node, at) => {
    const intro = node.type === 'paragraph' ? introductionOf(plainText(node).trim()) : undefined;
    if (node.type !== 'paragraph' || intro === undefined) return [];
    const title = titleOf(node, intro.said, isAbove(at - 1) ? nodes[at - 1] : undefined);
    return title === undefined ? [] : [{ at, title, count: intro.count }];
  });
  const goesOn = found.every(({ count }, index) => count === undefined || count === index + 1);
  // Below a heading each, such sentences only say of it which talk it was.
  const areBelow = found.every(({ at }) => isAbove(at - 1));
  if (found.length < 2 || !goesOn || areBelow || found[0]?.count !== 1) return undefined;
  const headings = found.map(
    ({ at, title }): Heading => ({
      type: 'heading',
      depth: 1,
      children: [{ type: 'text', value: title }],
      position: nodes[at]?.position,
    }),
  );
  const turned = nodes.flatMap((node, at): RootContent[] => {
    // What stands right above the sentence is a heading of its talk.
    const next = isAbove(at) ? found.findIndex((one) => one.at === at + 1) : -1;
    const own = isAbove(at - 1) ? -1 : found.findIndex((one) => one.at === at);
    const heading = headings[Math.max(next, own)];
    return heading ? [heading, node] : [node];
  });
  return { nodes: turned, headings };
}
