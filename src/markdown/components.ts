import type { Blockquote, Emphasis, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { flowOf } from './check-body.ts';
import { drawFlow } from './drawing.ts';
import { parseFlow } from './flow.ts';
import { isComponentName, vocabulary, voiceLabels } from './vocabulary.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

const attributesOf = (node: Jsx): Record<string, string> =>
  Object.fromEntries(
    node.attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value]] : [],
    ),
  );

const isJsx = (node: { type: string }): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The block components that are all there is in a paragraph: `<Takeaway>x</Takeaway>` written on one line. */
function soleBlock(paragraph: Paragraph): Jsx[] | undefined {
  const rest = paragraph.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  const blocks = rest.filter(
    (child): child is MdxJsxTextElement =>
      isJsx(child) && isComponentName(child.name) && vocabulary[child.name].kind === 'block',
  );
  return blocks.length > 0 && blocks.length === rest.length ? blocks : undefined;
}

/** Running text directly inside a block becomes a paragraph. */
function toBlocks(children: Jsx['children']): Blockquote['children'] {
  const isText = (child: { type: string }): boolean =>
    /^(text|emphasis|strong|inlineCode|link|delete|mdxJsxTextElement)$/.test(child.type);
  if (!children.some(isText)) return children as Blockquote['children'];
  const [first] = children;
  return [{ type: 'paragraph', children: children as PhrasingContent[], ...placed(first) }];
}

/** The words of an inline component that MDX took for a block. */
function toWords(children: Jsx['children']): PhrasingContent[] {
  return (children as (RootContent | PhrasingContent)[]).flatMap((child) =>
    child.type === 'paragraph' ? child.children : [child as PhrasingContent],
  );
}

/** A block of mdast that becomes an element of our choice. */
function block(
  hName: string,
  hProperties: Record<string, unknown>,
  node: Jsx,
  children: Blockquote['children'],
): Blockquote {
  return { type: 'blockquote', data: { hName, hProperties } as Blockquote['data'] & object, children, ...placed(node) };
}

const placed = (
  node: { position?: Jsx['position'] } | undefined,
): { position: NonNullable<Jsx['position']> } | Record<never, never> =>
  node?.position ? { position: node.position } : {};

function summary(text: string): Blockquote {
  return {
    type: 'blockquote',
    data: { hName: 'summary', hChildren: [{ type: 'text', value: text }] } as Blockquote['data'] & object,
    children: [],
  };
}

function toVoice(voice: keyof typeof voiceLabels, node: Jsx): Blockquote {
  return block(
    'details',
    { className: ['voice'], dataVoice: voice, ...(voice === 'takeaway' ? { open: true } : {}) },
    node,
    [summary(voiceLabels[voice]), ...toBlocks(node.children)],
  );
}

async function toFigure(node: Jsx): Promise<Blockquote> {
  const { id = '', title = '' } = attributesOf(node);
  const code = flowOf(node);
  const drawing = await drawFlow(parseFlow(code?.value ?? '').flow, title);
  return block('figure', { className: ['diagram'], id }, node, [
    {
      type: 'paragraph',
      data: { hName: 'figcaption' } as Paragraph['data'] & object,
      children: [{ type: 'text', value: title }],
      ...placed(node),
    },
    {
      type: 'blockquote',
      data: {
        hName: 'div',
        // As around a table; its name is that of the drawing within.
        hProperties: { className: ['scroll'], role: 'group', ariaLabel: '그림', tabIndex: 0 },
        hChildren: [drawing],
      } as Blockquote['data'] & object,
      children: [],
    },
    ...(node.children.filter((child) => child !== code) as Blockquote['children']),
  ]);
}

function toInline(node: Jsx): Emphasis {
  const given = attributesOf(node);
  const hProperties =
    node.name === 'Metric'
      ? { dataMetric: JSON.stringify(given) }
      : { className: ['claim'], dataClaim: given['since'], dataAs: given['as'] };
  return {
    type: 'emphasis',
    data: { hName: 'span', hProperties } as Emphasis['data'] & object,
    children: toWords(node.children),
    ...placed(node),
  };
}

interface Options {
  /** Whether `<InHouse>` is published; else it is left out with all that it names. */
  readonly inHouse: boolean;
}

/**
 * Turns the components of a note into plain elements, so that no JSX is left for MDX to run. A block component may stand
 * on one line, an inline one on a line of its own; both give the tree that their kind has elsewhere.
 *
 * ```
 * <Takeaway>…</Takeaway>   →   <details class="voice" data-voice="takeaway" open><summary>…</summary>…</details>
 * <Metric …>5초</Metric>   →   <span data-metric="{…}">5초</span>
 * ```
 */
export function remarkComponents({ inHouse }: Options) {
  return async (tree: Root): Promise<void> => {
    if (!inHouse) {
      visit(tree, (node, index, parent) => {
        if (!isJsx(node) || node.name !== 'InHouse' || !parent || index === undefined) return;
        parent.children.splice(index, 1);
        return [SKIP, index];
      });
      // What held nothing else goes with it.
      visit(tree, 'paragraph', (node, index, parent) => {
        const isEmpty = node.children.every((child) => child.type === 'text' && child.value.trim() === '');
        if (!isEmpty || !parent || index === undefined) return;
        parent.children.splice(index, 1);
        return [SKIP, index];
      });
    }
    visit(tree, 'paragraph', (node, index, parent) => {
      const blocks = soleBlock(node);
      if (!blocks || !parent || index === undefined) return;
      (parent.children as unknown[]).splice(index, 1, ...blocks);
      return [SKIP, index];
    });

    const found: { node: Jsx; parent: { children: unknown[] } }[] = [];
    visit(tree, (node, _index, parent) => {
      if (isJsx(node) && isComponentName(node.name) && parent) found.push({ node, parent });
    });
    // Inner components first, so that the children which an outer one takes along are already replaced.
    for (const { node, parent } of found.reverse()) {
      const index = parent.children.indexOf(node);
      parent.children[index] = await replacement(node);
    }
  };
}

async function replacement(node: Jsx): Promise<Blockquote | Emphasis | Paragraph> {
  switch (node.name) {
    case 'Takeaway':
      return toVoice('takeaway', node);
    case 'InHouse':
      return toVoice('inhouse', node);
    case 'Diagram':
      return toFigure(node);
    default: {
      const inline = toInline(node);
      return node.type === 'mdxJsxFlowElement' ? { type: 'paragraph', children: [inline], ...placed(node) } : inline;
    }
  }
}
