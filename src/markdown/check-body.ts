import type { Code, Heading, Parent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as plainText } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { nearestOf } from '../korean/nearest.ts';
import { type Place, type Problem, problem } from '../problems/problem.ts';
import { anchorId } from '../schema/ids.ts';
import { parseFlow } from './flow.ts';
import { isComponentName, vocabulary } from './vocabulary.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
type AnyNode = Root | RootContent;

const claimKinds = ['overtaken', 'alternative'];

const codeKinds: Record<string, string> = {
  mdxjsEsm: 'import·export',
  mdxFlowExpression: '{…}',
  mdxTextExpression: '{…}',
};

/** What the importer leaves in place of a picture. */
const pictureMark = /^\[사진:/;

/** The first fenced block of a diagram that holds the drawing. */
export const flowOf = (node: Jsx): Code | undefined =>
  node.children.find((child): child is Code => child.type === 'code' && child.lang === 'flow');

function checkAttributes(node: Jsx, place: Place): Problem[] {
  if (!isComponentName(node.name)) return [];
  const { attributes } = vocabulary[node.name];
  const given = new Map<string, string>();
  const problems: Problem[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      problems.push(problem('codeInBody', place, '{…}'));
    } else if (typeof attribute.value !== 'string' || attribute.value.trim() === '') {
      problems.push(problem('componentAttribute', place, node.name, `${attribute.name}="글자"`));
    } else if (!Object.hasOwn(attributes, attribute.name)) {
      problems.push(problem('componentAttribute', place, node.name, `없는 속성 ${attribute.name}`));
    } else {
      given.set(attribute.name, attribute.value);
    }
  }
  for (const [name, need] of Object.entries(attributes)) {
    if (need === '!' && !given.has(name) && problems.length === 0) {
      problems.push(problem('componentAttribute', place, node.name, `빠진 속성 ${name}`));
    }
  }
  const as = given.get('as');
  if (node.name === 'Claim' && as !== undefined && !claimKinds.includes(as)) {
    problems.push(problem('componentAttribute', place, node.name, `as는 ${claimKinds.join(' 또는 ')}`));
  }
  return problems;
}

function checkContent(node: Jsx, place: Place): Problem[] {
  if (!isComponentName(node.name)) return [];
  if (plainText(node).trim() === '') return [problem('componentContent', place, node.name, '빈 요소')];
  if (vocabulary[node.name].kind === 'inline') {
    const blocks = node.children.filter((child) =>
      /^(?:paragraph|list|blockquote|table|code|heading)$/.test(child.type),
    );
    const deep = blocks.length > 1 || blocks.some((child) => child.type !== 'paragraph');
    return deep ? [problem('componentContent', place, node.name, '문단 하나 안에서만 씀')] : [];
  }
  if (node.name !== 'Diagram') return [];
  const code = flowOf(node);
  if (!code) return [problem('componentContent', place, node.name, '```flow 블록이 없음')];
  const problems = parseFlow(code.value).mistakes.map(({ line, text }) =>
    problem('flowSyntax', { file: place.file, line: (code.position?.start.line ?? place.line) + 1 + line }, text),
  );
  if (node.children.every((child) => child === code)) {
    problems.push(problem('componentContent', place, node.name, '그림의 내용을 적은 글이 없음'));
  }
  return problems;
}

/** The ids of a page: headings, diagrams. A second one of the same name is a mistake. */
class UsedIds {
  readonly #lines = new Map<string, number>();
  readonly #file: string;
  constructor(file: string) {
    this.#file = file;
  }
  add(id: string, line: number): Problem[] {
    if (!anchorId.safeParse(id).success) return [problem('headingIdShape', { file: this.#file, line }, id)];
    const first = this.#lines.get(id);
    if (first !== undefined) return [problem('duplicateHeadingId', { file: this.#file, line }, id, first)];
    this.#lines.set(id, line);
    return [];
  }
}

/** Whether a block component stands in a line of text, where no block can be. */
function isAmongWords(node: Jsx, parent: Parent | undefined): boolean {
  if (node.type !== 'mdxJsxTextElement' || !isComponentName(node.name) || vocabulary[node.name].kind !== 'block')
    return false;
  return (parent?.children ?? []).some(
    (child) => child !== node && !(child.type === 'text' && child.value.trim() === '') && !isBlockComponent(child),
  );
}

const isBlockComponent = (node: { type: string; name?: string | null }): boolean =>
  node.type === 'mdxJsxTextElement' && isComponentName(node.name) && vocabulary[node.name].kind === 'block';

interface IdString {
  type: 'idString';
  value?: string;
}

function checkHeading(node: Heading, place: Place, lastDepth: number, ids: UsedIds, draft: boolean): Problem[] {
  const problems: Problem[] = [];
  if (node.depth < 2 || node.depth > 4) problems.push(problem('headingDepth', place, node.depth));
  else if (node.depth > lastDepth + 1) problems.push(problem('headingSkipsLevel', place));
  const found = (node.children as unknown as (IdString | { type: string })[]).filter(
    (child): child is IdString => child.type === 'idString',
  );
  const id = found[0]?.value;
  if (found.length > 1) problems.push(problem('idOutsideHeading', place));
  else if (id) problems.push(...ids.add(id, place.line));
  else if (!draft) problems.push(problem('headingWithoutId', place, plainText(node)));
  return problems;
}

/**
 * Holds a parsed body against the grammar of notes: a closed list of components, no code, headings of depth 2 to 4 with
 * explicit unique ids (drafts may leave them out), no pictures and nothing that waits for being told in words (in drafts
 * a warning). The tree is not changed.
 */
export function checkBody(tree: Root, file: string, { draft }: { draft: boolean }): Problem[] {
  const problems: Problem[] = [];
  const ids = new UsedIds(file);
  let lastDepth = 1;

  visitParents(tree, (node, ancestors) => {
    const found = node as AnyNode | (IdString & { position?: undefined });
    const place = { file, line: found.position?.start.line ?? 1 };
    switch (found.type) {
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        problems.push(problem('codeInBody', place, codeKinds[found.type] ?? found.type));
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (!isComponentName(found.name)) {
          const name = found.name ?? '';
          problems.push(problem('unknownComponent', place, name, nearestOf(name, Object.keys(vocabulary))));
          break;
        }
        problems.push(...checkAttributes(found, place), ...checkContent(found, place));
        if (isAmongWords(found, ancestors.at(-1))) {
          problems.push(problem('componentContent', place, found.name, '글 가운데에는 쓸 수 없음'));
        }
        if (found.name === 'Diagram') {
          const id = found.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value;
          if (typeof id === 'string') problems.push(...ids.add(id, place.line));
        }
        break;
      case 'heading':
        for (const one of ancestors) {
          if (one.type !== 'mdxJsxFlowElement' || !isComponentName(one.name)) continue;
          problems.push(problem('componentContent', place, one.name, '제목은 담을 수 없음'));
        }
        problems.push(...checkHeading(found, place, lastDepth, ids, draft));
        lastDepth = found.depth;
        break;
      case 'text':
        found.value.split('\n').forEach((text, index) => {
          if (pictureMark.test(text))
            problems.push(problem('pictureToDescribe', { file, line: place.line + index }, draft));
        });
        break;
      case 'image':
      case 'imageReference':
        problems.push(problem('externalImage', place));
        break;
      case 'idString': {
        const parent = ancestors.at(-1);
        if (parent?.type !== 'heading') {
          const line = (parent as { position?: { start: { line: number } } } | undefined)?.position?.start.line ?? 1;
          problems.push(problem('idOutsideHeading', { file, line }));
        }
        break;
      }
    }
  });
  return problems;
}
