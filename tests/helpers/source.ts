import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../src', import.meta.url));

/** Every file of `src`, by its path from there, with `/` on every system. */
export const files: readonly string[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|mjs|astro|mdx|css)$/.test(path))
  .sort();

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The TypeScript in a file: of a component its front matter and its scripts, of a prose page its layout and its imports. */
function codeOf(file: string): string {
  const text = textOf(file);
  if (file.endsWith('.astro')) {
    const [, head = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
    const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script);
    return [head, ...scripts].join('\n');
  }
  if (file.endsWith('.mdx')) {
    const imports = text.match(/^import .* from '.*';$/gm) ?? [];
    return [`import '${/^layout: (.*)$/m.exec(text)?.[1] ?? ''}';`, ...imports].join('\n');
  }
  return file.endsWith('.css') ? '' : text;
}

const parsed = new Map<string, ts.Node[]>();

const descendantsOf = (node: ts.Node): ts.Node[] => {
  const nodes: ts.Node[] = [];
  node.forEachChild((child) => {
    nodes.push(child, ...descendantsOf(child));
  });
  return nodes;
};

/** Every node of a file's code, parsed once. */
function nodesIn(file: string): readonly ts.Node[] {
  const known = parsed.get(file);
  if (known) return known;
  const nodes = descendantsOf(ts.createSourceFile(file, codeOf(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
  parsed.set(file, nodes);
  return nodes;
}

/** What a file imports, as written: `import … from`, `export … from`, `import()`; in a stylesheet `@import`. */
export function importsOf(file: string): string[] {
  if (file.endsWith('.css'))
    return [...textOf(file).matchAll(/@import\s+['"]([^'"]+)['"]/g)].map(([, path]) => path ?? '');
  return nodesIn(file).flatMap((node) => {
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    return from && ts.isStringLiteral(from) ? [from.text] : [];
  });
}

/** What of that is more than types and so is there at run time. */
export const valueImportsOf = (file: string): string[] =>
  nodesIn(file).flatMap((node) => {
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return [];
    const { importClause } = node;
    const named = importClause?.namedBindings;
    const isTypes =
      importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
      (importClause?.name === undefined &&
        named !== undefined &&
        ts.isNamedImports(named) &&
        named.elements.every(({ isTypeOnly }) => isTypeOnly));
    return isTypes ? [] : [node.moduleSpecifier.text];
  });

/** The file of `src` that a relative import leads to. */
export const fileOf = (from: string, specifier: string): string =>
  posix.join(dirname(from), specifier.replace(/\?.*$/, ''));

/** Names that a file uses without declaring or importing them, and without being members or keys of anything. */
export function freeNamesOf(file: string): Set<string> {
  const nodes = nodesIn(file);
  const declared = new Set<string>();
  const used = new Set<string>();
  for (const node of nodes) {
    if (!ts.isIdentifier(node)) continue;
    const { parent } = node;
    const isDeclared =
      (ts.isVariableDeclaration(parent) ||
        ts.isParameter(parent) ||
        ts.isFunctionDeclaration(parent) ||
        ts.isBindingElement(parent) ||
        ts.isImportSpecifier(parent) ||
        ts.isImportClause(parent)) &&
      parent.name === node;
    const isMember =
      (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
      (ts.isPropertyAssignment(parent) && parent.name === node) ||
      ts.isPropertySignature(parent) ||
      ts.isMethodSignature(parent) ||
      (ts.isBindingElement(parent) && parent.propertyName === node);
    if (isDeclared) declared.add(node.text);
    else if (!isMember) used.add(node.text);
  }
  return new Set([...used].filter((name) => !declared.has(name)));
}

/** Whether a file asks what day it is: `new Date()` without an argument. */
export const readsClock = (file: string): boolean =>
  nodesIn(file).some(
    (node) =>
      ts.isNewExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'Date' &&
      (node.arguments?.length ?? 0) === 0,
  );

export const mentionsImportMeta = (file: string): boolean =>
  nodesIn(file).some((node) => node.kind === ts.SyntaxKind.MetaProperty);

/** What a file exports without a name, or hands on from another file. */
export const unnamedExportsOf = (file: string): string[] =>
  nodesIn(file).flatMap((node) => {
    if (ts.isExportAssignment(node)) return ['export default'];
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) return ['export … from'];
    const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
    return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ? ['export default'] : [];
  });
