import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { isElement } from './text.ts';

/** Lets a line of a narrow cell end before a bracket that stands at a Latin word: "CloudFormation(클라우드포메이션)". */
function allowBreaks(cell: Element): void {
  let last = '';
  const walk = (parent: Element): void => {
    parent.children = parent.children.flatMap((child): ElementContent[] => {
      if (isElement(child)) walk(child);
      if (child.type !== 'text') return [child];
      const pieces = `${last}${child.value}`.split(/(?<=[A-Za-z0-9])(?=\()/);
      const texts = [pieces[0]?.slice(last.length) ?? '', ...pieces.slice(1)];
      last = child.value.at(-1) ?? last;
      return texts.flatMap((value, at): ElementContent[] => [
        ...(at > 0 ? [{ type: 'element' as const, tagName: 'wbr', properties: {}, children: [] }] : []),
        ...(value ? [{ type: 'text' as const, value }] : []),
      ]);
    });
  };
  walk(cell);
}

/**
 * Gives a table what a reader needs: its own scroll box, so that a wide one does not push the page; breaks within long
 * names; headers of columns and rows for screen readers; alignment as a class, because pages carry no style attributes.
 *
 * ```html
 * <table>…<td align="right">   →   <div class="scroll" role="group" aria-label="표" tabindex="0"><table>…<td class="right">
 * ```
 */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || index === undefined || !parent) return;
      visit(node, 'element', (cell) => {
        if (!isElement(cell, 'td', 'th')) return;
        const { align, ...rest } = cell.properties;
        cell.properties = typeof align === 'string' ? { ...rest, className: [align] } : rest;
        allowBreaks(cell);
      });
      visit(node, 'element', (row) => {
        if (row.tagName !== 'tr') return;
        const inHead = row.children.some((cell) => isElement(cell, 'th'));
        const cells = row.children.filter((cell): cell is Element => isElement(cell, 'td', 'th'));
        cells.forEach((cell, at) => {
          if (inHead) cell.properties['scope'] = 'col';
          else if (at === 0) {
            cell.tagName = 'th';
            cell.properties['scope'] = 'row';
          }
        });
        const corner = cells[0];
        // An empty corner is no header of anything.
        if (inHead && corner && corner.children.length === 0) {
          corner.tagName = 'td';
          delete corner.properties['scope'];
        }
      });
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['scroll'], role: 'group', ariaLabel: '표', tabIndex: 0 },
        children: [node],
      };
      return SKIP;
    });
  };
}
