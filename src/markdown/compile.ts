import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeMinifyWhitespace from 'rehype-minify-whitespace';
import rehypeStringify from 'rehype-stringify';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { errorsOf, type Problem, problem } from '../problems/problem.ts';
import type { Body } from '../schema/body.ts';
import { checkBody } from './check-body.ts';
import { createPipeline, type PipelineOptions } from './plugins.ts';

/** The body of a note with its place in the file. */
export interface BodySource {
  readonly file: string;
  /** MDX without front matter. */
  readonly text: string;
  /** Line of the file on which the text begins. */
  readonly line: number;
  readonly draft: boolean;
}

/** The words of an error of the MDX parser, without its place, which we report ourselves. */
function reasonOf(error: unknown): { reason: string; line: number | undefined } {
  const { reason, message, line, place } = error as {
    reason?: string;
    message?: string;
    line?: number;
    place?: { line?: number; start?: { line: number } };
  };
  const words = reason ?? message ?? String(error);
  // The parser misses a closing tag at the end and names the opening one in words only.
  const opening = /\((\d+):\d+-\d+:\d+\)/.exec(words)?.[1];
  return { reason: words, line: opening ? Number(opening) : (line ?? place?.line ?? place?.start?.line) };
}

/**
 * Builds the function that compiles bodies. It never throws for what an author wrote: the body is there only when the
 * text holds to the grammar, and otherwise problems say why.
 */
export function createCompiler(options: PipelineOptions) {
  const { remarkPlugins, remarkRehype: toHast, rehypePlugins } = createPipeline(options);
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkPlugins)
    .use(remarkRehype, toHast)
    .use(rehypePlugins)
    // Lines between blocks, which nobody sees and every page would carry.
    .use(rehypeMinifyWhitespace)
    // Drawings are of many elements without content.
    .use(rehypeStringify, { closeEmptyElements: true, tightSelfClosing: true });

  return async ({ file, text, line, draft }: BodySource): Promise<{ body?: Body; problems: Problem[] }> => {
    // Empty lines in place of the front matter make every position of the tree a position of the file.
    const source = new VFile({ value: '\n'.repeat(line - 1) + text, path: file });
    let tree: Root;
    try {
      tree = processor.parse(source) as Root;
    } catch (error) {
      const { reason, line: at } = reasonOf(error);
      return { problems: [problem('doesNotCompile', { file, line: at ?? line }, reason)] };
    }
    const problems = checkBody(tree, file, { draft });
    if (errorsOf(problems).length > 0) return { problems };

    const hast = (await processor.run(tree, source)) as HastRoot;
    return {
      body: {
        html: processor.stringify(hast, source),
        sections: source.data.sections ?? [],
        links: source.data.siteLinks ?? [],
      },
      problems,
    };
  };
}
