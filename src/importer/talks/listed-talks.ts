import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { isEventOnly } from '../event/event-name.ts';
import { isLabelled } from '../people/people.ts';
import { nameLikelihood } from '../people/person-name.ts';
import { splitTitle } from '../people/title-speakers.ts';
import { firstLineOf, isHeading } from '../tree/blocks.ts';
import { isBeside, isCountedTalk } from './heading-words.ts';

/* Talks that a note tells in items of a list or in lines, as headings. */

/** "- **제목** (회사 이름)" */
export const opensBold = ({ children: [first] }: ListItem): boolean =>
  first?.type === 'paragraph' && first.children[0]?.type === 'strong';

/** "[제목](주소) [자료](주소) - 설명", with pictures of letters in front. */
export function openingLink({ children: [first] }: ListItem): string | undefined {
  const [front, second] = first?.type === 'paragraph' ? first.children : [];
  const isAdorned = front?.type === 'text' && second?.type === 'link' && !/[\p{L}\d]/u.test(front.value);
  const link = isAdorned ? second : front;
  return link?.type === 'link' && !/^https?:/.test(plainText(link)) ? plainText(link).trim() : undefined;
}

/** A heading that is no talk and may hold some. */
const isAside = (text: string): boolean => isBeside(text) || isEventOnly(text);

/** "- 제목 - 이름(회사)", "- 세션 1: 제목" or "- 19:00 ~ 19:20 제목" above what was said. */
const tellsTalk = (item: ListItem): boolean =>
  /^\d{1,2}:\d{2}\s*[~–-]\s*\d{1,2}:\d{2}\s?[:：]?\s*\S/.test(firstLineOf(item)) ||
  splitTitle(firstLineOf(item)).people.length > 0 ||
  isCountedTalk(firstLineOf(item));

/** An item that opens with a title and no sentence. */
const isTitled = (item: ListItem): boolean => {
  const line = firstLineOf(item);
  return line.length >= 4 && line.length <= 80 && !/(?:다|요|음|함)[.!]?$/.test(line);
};

/** Items that each hold notes, as headings: "1. 제목 - 이름(회사)" above a list. */
export function listedTalks(nodes: readonly RootContent[]): RootContent[] | undefined {
  if (nodes.some((node) => isHeading(node) && node.depth > 1 && !isAside(plainText(node)))) return undefined;
  const ordered = nodes.some((node) => node.type === 'list' && node.ordered === true);
  const isOuter = (node: RootContent | undefined): node is List =>
    node?.type === 'list' &&
    (ordered
      ? node.ordered === true
      : node.children.every(opensBold) ||
        node.children.every((item) => openingLink(item) !== undefined && item.children.length > 1) ||
        (node.children.length > 1 && node.children.filter(tellsTalk).length >= node.children.length / 2));
  const items = nodes.filter(isOuter).flatMap((list) => list.children);
  // "1. 제목, 이름" with "- 내용" below that is not indented: the list behind it is what it holds.
  const holding = nodes.flatMap((node, at) =>
    isOuter(node)
      ? node.children.filter(
          (item, index) =>
            item.children.length > 1 ||
            (index === node.children.length - 1 && nodes[at + 1]?.type === 'list' && !isOuter(nodes[at + 1])),
        )
      : [],
  );
  const named = items.filter(tellsTalk);
  if (holding.length < 2 || holding.length < items.length / 2) return undefined;
  // Without names, counted titles right below the event are its talks.
  const [first] = nodes.filter(isHeading);
  const areLinks = items.every((item) => openingLink(item) !== undefined);
  const isOfEvent =
    (ordered || areLinks) && first !== undefined && isEventOnly(plainText(first)) && items.every(isTitled);
  // "좋았던 세션은 다음과 같다" announces them as well.
  const before = nodes[nodes.findIndex(isOuter) - 1];
  const isAnnounced =
    before?.type === 'paragraph' &&
    /(?:세션|발표|강연).*(?:다음|아래|이렇|:$)/.test(plainText(before)) &&
    items.every(isTitled);
  if (named.length < 2 && !isOfEvent && !isAnnounced) return undefined;
  return nodes.flatMap((node): RootContent[] => {
    if (!isOuter(node)) return [node];
    return node.children.flatMap((item, index): RootContent[] => {
      const [first, ...rest] = item.children;
      if (first?.type !== 'paragraph') return item.children as RootContent[];
      const number = { type: 'text' as const, value: ordered ? `${(node.start ?? 1) + index}. ` : '' };
      return [
        { type: 'heading', depth: 2, children: [number, ...first.children], position: first.position } as Heading,
        ...(rest as RootContent[]),
      ];
    });
  });
}

/** "1. ### 제목": items that open with a heading are that heading, and what they hold stands below it. */
export const liftHeadings = (nodes: readonly RootContent[]): readonly RootContent[] =>
  nodes.flatMap((node): RootContent[] =>
    node.type === 'list' && node.children.every(({ children: [first] }) => isHeading(first))
      ? node.children.flatMap(({ children }) => children)
      : [node],
  );

/** "이름 : 제목" as one line after another, at least three: they become headings. */
export function ledByNames(nodes: readonly RootContent[]): readonly RootContent[] {
  const frontOf = (node: RootContent): string => /^([가-힣]{2,4})\s+[:：-]\s.+$/.exec(plainText(node))?.[1] ?? '';
  const isLed = (node: RootContent): node is Paragraph =>
    node.type === 'paragraph' && frontOf(node) !== '' && !isLabelled(plainText(node));
  const named = nodes.filter((node) => isLed(node) && nameLikelihood(frontOf(node)) >= 0.75);
  const turned = nodes.map(
    (node): RootContent => (isLed(node) ? { ...node, type: 'heading', depth: countedDepth } : node),
  );
  return named.length > 2 && named.length >= nodes.filter(isLed).length / 2 ? turned : nodes;
}

/** The first line of a paragraph, and what stands on the lines behind it. */
export function partFirstLine({ children, position }: Paragraph): { line: PhrasingContent[]; behind: Paragraph[] } {
  const at = children.findIndex((child) => child.type === 'break' || (child.type === 'text' && /\n/.test(child.value)));
  const broken = children[at];
  if (!broken) return { line: children, behind: [] };
  const [front = '', ...others] = broken.type === 'text' ? broken.value.split('\n') : [];
  const text = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);
  const rest = [...text(others.join('\n')), ...children.slice(at + 1)];
  const start = position && { ...position.start, line: position.start.line + 1 };
  return {
    line: [...children.slice(0, at), ...text(front)],
    behind:
      rest.length === 0
        ? []
        : [{ type: 'paragraph', children: rest, position: start && position && { start, end: position.end } }],
  };
}

/** How deep the headings stand that counted items become. */
const countedDepth = 2;

/**
 * Lines "1. 제목" that count up, each with its notes behind it and not within: to Markdown, lists of one item.
 * They become headings; `undefined` where there are fewer than three, or than two below "들은 세션".
 */
export function countedTalks(nodes: readonly RootContent[], { isHeldOnly = false } = {}): RootContent[] | undefined {
  const isNext = (node: RootContent, count: number): node is List =>
    node.type === 'list' && node.ordered === true && node.children.length === 1 && (node.start ?? 1) === count;
  const from = nodes.findIndex((node) => isNext(node, 1));
  const above = nodes.slice(0, Math.max(0, from)).findLast(isHeading);
  const isHeld = above !== undefined && isAside(plainText(above));
  // Where a note has sections, what it counts is within them.
  const sections = nodes.filter((node) => isHeading(node) && !isAside(plainText(node)));
  if (!isHeld && (isHeldOnly || sections.length > 2)) return undefined;
  const shortest = isHeld ? 4 : 8;
  let count = 1;
  const turned = nodes.flatMap((node, at): RootContent[] => {
    const [item] = at >= from && isNext(node, count) ? node.children : [];
    const [first, ...rest] = item?.children ?? [];
    const title = item === undefined ? '' : firstLineOf(item);
    if (first?.type !== 'paragraph' || title.length < shortest) return [node];
    const isLine = title === plainText(first).trim();
    // A second line is text where the first says who speaks.
    if (!isLine && splitTitle(title).people.length === 0) return [node];
    const { line, behind } = isLine ? { line: first.children, behind: [] } : partFirstLine(first);
    const number = { type: 'text' as const, value: `${count++}. ` };
    const children = [number, ...line];
    return [
      { type: 'heading', depth: countedDepth, children, position: node.position } as Heading,
      ...behind,
      ...(rest as RootContent[]),
    ];
  });
  return count > (isHeld ? 2 : 3) ? turned : undefined;
}

/** "**제목**" with a line right below it in the same paragraph, as two: the title and what is below it. */
export function partLeads(nodes: readonly RootContent[]): readonly RootContent[] {
  const isLead = (node: RootContent): node is Paragraph => {
    if (node.type !== 'paragraph') return false;
    const [first, second] = node.children;
    return (
      first?.type === 'strong' && (second?.type === 'break' || (second?.type === 'text' && /^\s*\n/.test(second.value)))
    );
  };
  if (nodes.filter(isLead).length < 2) return nodes;
  return nodes.flatMap((node): RootContent[] => {
    if (!isLead(node)) return [node];
    const [first, second, ...rest] = node.children;
    const start = rest[0]?.position?.start ?? second?.position?.end;
    const text = second?.type === 'text' ? [{ ...second, value: second.value.trimStart() }] : [];
    const behind = [...text, ...rest].filter((child) => child.type !== 'text' || child.value !== '');
    const position = start && node.position ? { start, end: node.position.end } : node.position;
    return [
      { ...node, children: first ? [first] : [] },
      ...(behind.length > 0 ? [{ type: 'paragraph' as const, children: behind, position } as Paragraph] : []),
    ];
  });
}
