import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { isElement } from './text.ts';

/**
 * Gives a table what a reader needs: its own scroll box, so that a wide one does not push the page; headers of columns and
 * rows for screen readers; alignment as a class, because pages carry no style attributes.
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
