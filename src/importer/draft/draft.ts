import type { Heading, Node, Paragraph, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { stringify } from 'yaml';
import type { Change } from '../change.ts';
import { lineOf, trimRules } from '../tree/blocks.ts';
import { type HeadingId, printMdx } from '../tree/markdown.ts';
import { toFree, toHeadingId } from './slug.ts';

/* A talk's nodes as the body of a session: its voices, its headings, its ids. */

const voices: readonly (readonly ['Takeaway' | 'InHouse', RegExp])[] = [
  [
    'Takeaway',
    /^(?:\d+[.)]\s*)?(?:시사점|느낀\s*점|느낀점들?|후기|소감|회고|총평|배운\s*(?:점|것)|깨달은\s*점|내\s*생각|나의\s*생각|개인적인?\s*(?:생각|의견|소감|후기)|인사이트|insights?|takeaways?|한\s*줄\s*평|아쉬운\s*점|좋았던\s*점)(?:\s*(?:및|과|와|,|\/|&)\s*\S+)?\s*[:：]?$/i,
  ],
  ['InHouse', /^(?:\d+[.)]\s*)?(?:우리\s*(?:회사|팀|서비스|조직)|사내|당사|자사)(?:\s*\S+){0,3}$/],
];

const voiceOf = (text: string) => voices.find(([, pattern]) => pattern.test(text.trim()))?.[0];

const toStrong = (node: Heading): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: node.children }],
  ...(node.position ? { position: node.position } : {}),
});

/** Puts what the note-taker thought, and what stands on their own company, into the components for it. */
function splitVoices(nodes: readonly RootContent[], changes: Change[]): RootContent[] {
  const found: RootContent[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (!node) continue;
    const voice = node.type === 'heading' ? voiceOf(plainText(node)) : undefined;
    if (!voice || node.type !== 'heading') {
      found.push(node);
      continue;
    }
    const { depth } = node;
    const after = nodes.slice(at + 1);
    const end = after.findIndex((one) => one.type === 'heading' && one.depth <= depth);
    const inside = end < 0 ? after : after.slice(0, end);
    const told = trimRules(inside).map((one) => (one.type === 'heading' ? toStrong(one) : one));
    if (plainText({ type: 'root', children: told } as Root).trim() === '') {
      found.push(node);
      continue;
    }
    changes.push({ code: 'markedVoice', line: lineOf(node), was: plainText(node), now: `<${voice}>`, confidence: 0.9 });
    // Tags of their own, so that what is between them is printed as anywhere else.
    found.push({ type: 'html', value: `<${voice}>` }, ...told, { type: 'html', value: `</${voice}>` });
    at += inside.length;
  }
  return found;
}

/** Headings one level deeper than the one that they belong to, from 2 to 4. */
function levelHeadings(tree: Root, changes: Change[]): void {
  const open: { given: number; depth: number }[] = [];
  visit(tree, 'heading', (node) => {
    const given = node.depth;
    while ((open.at(-1)?.given ?? 0) >= given) open.pop();
    const depth = Math.min(4, (open.at(-1)?.depth ?? 1) + 1) as Heading['depth'];
    open.push({ given, depth });
    // Headings of ours have no place in the note.
    if (depth === given) return;
    if (node.position)
      changes.push({
        code: 'movedHeading',
        line: lineOf(node),
        was: `${'#'.repeat(given)} ${plainText(node)}`,
        now: `${'#'.repeat(depth)} ${plainText(node)}`,
      });
    node.depth = depth;
  });
}

/** An id that the author wrote, in the way of several dialects: "제목 {#id}" */
function takeWrittenId(node: Heading): string | undefined {
  const last = node.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const [whole = '', id] = /\s*\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}\s*$/.exec(last.value) ?? [];
  if (!id) return undefined;
  last.value = last.value.slice(0, last.value.length - whole.length);
  return id;
}

/** Proposes ids of Latin words. A heading whose words are Korean gets its own id when the page is built, until someone chooses one. */
function nameHeadings(tree: Root): void {
  const taken = new Set(['footnote-label', 'unsorted', 'main']);
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => void headings.push(node));
  for (const node of headings) {
    const id = takeWrittenId(node) ?? toHeadingId(plainText(node));
    if (!id || plainText(node).trim() === '') continue;
    const mark: HeadingId = { type: 'headingId', value: toFree(id, taken) };
    node.children.push({ type: 'text', value: ' ' }, mark as unknown as PhrasingContent);
  }
}

const unsorted = '분류되지 않은 내용';

/** The body of a draft as MDX. */
export function toBody(nodes: readonly RootContent[], loose: readonly RootContent[], changes: Change[]): string {
  const tree: Root = { type: 'root', children: splitVoices(nodes, changes) };
  const rest = trimRules(loose);
  if (rest.length > 0) {
    // What is left over is no part of any section before it.
    const inside = rest.map((node) => (node.type === 'heading' ? toStrong(node) : node));
    tree.children.push({ type: 'heading', depth: 1, children: [{ type: 'text', value: unsorted }] }, ...inside);
  }
  levelHeadings(tree, changes);
  nameHeadings(tree);
  return printMdx(withoutPositions(tree));
}

/** A copy without places of the note: the printer takes them for those of its own text. */
function withoutPositions<Tree extends Node>(tree: Tree): Tree {
  visit(tree, (node) => {
    delete node.position;
    if ('spread' in node && node.type === 'listItem' && (node as Parent).children.length > 1) {
      const blocks = (node as Parent).children.filter(({ type }) => type === 'paragraph');
      if (blocks.length > 1) (node as { spread?: boolean }).spread = true;
    }
  });
  return tree;
}

/** What stands in front of a body. */
export interface DraftHead {
  readonly title: string;
  readonly speakers: readonly {
    readonly id: string;
    readonly affiliation?: string | undefined;
    readonly role?: string | undefined;
  }[];
  readonly services: readonly string[];
  readonly source: { readonly note: string; readonly url?: string | undefined };
}

/** A session file. What is to be decided by a person stands as a comment above. */
export function toFile(head: DraftHead, questions: readonly string[], body: string): string {
  const comments = questions.map((question) => `# 확인: ${question.replace(/\s+/g, ' ')}\n`).join('');
  const data = stringify(
    {
      title: head.title,
      ...(head.speakers.length > 0 ? { speakers: head.speakers } : {}),
      ...(head.services.length > 0 ? { services: head.services } : {}),
      source: head.source,
      draft: true,
    },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
  return `---\n${comments}${data}---\n${body === '' ? '' : `\n${body}`}`;
}
