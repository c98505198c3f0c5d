import type { Element, ElementContent, Root } from 'hast';
import { toKoreanDate } from '../korean/date.ts';
import { isElement } from './text.ts';

/** What happened to a service after the note, as far as a reader of the claim needs it. */
export interface Since {
  /** "2019-09"; undefined when the source gives no date. */
  readonly date?: string | undefined;
  readonly note: string;
  readonly source: string;
  readonly evidence: 'official-text' | 'official-link' | 'secondary';
  readonly asOf: string;
}

interface Options {
  /** What a claim's `since` names; undefined when there is no such lifecycle event, which the graph reports. */
  readonly toSince: (reference: string) => Since | undefined;
}

const evidenceWords = { 'official-text': '공식 문서', 'official-link': '공식 링크', secondary: '간접 확인' };

const h = (tagName: string, properties: Element['properties'], ...children: (ElementContent | string)[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

/** Place of a source as a reader knows it: "aws.amazon.com", "github.com". */
const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

function toNote(as: string, since: Since): Element {
  const head: (Element | string)[] = ['그 뒤 · '];
  if (since.date) head.push(h('time', { dateTime: since.date }, toKoreanDate(since.date)));
  else head.push(h('time', { dateTime: since.asOf }, `${toKoreanDate(since.asOf)} 현재`));
  if (as === 'alternative') head.push(' · 대안');
  return h(
    'div',
    { className: ['since'], role: 'note' },
    h('b', {}, ...head),
    ' ',
    since.note,
    ' ',
    h(
      'span',
      { className: ['fine'] },
      h('a', { href: since.source }, hostOf(since.source)),
      ` · ${evidenceWords[since.evidence]} · `,
      h('time', { dateTime: since.asOf }, `확인 ${toKoreanDate(since.asOf)}`),
    ),
  );
}

function claimsIn(node: Element): Element[] {
  const found = 'dataClaim' in node.properties ? [node] : [];
  return [...found, ...node.children.flatMap((child) => (isElement(child) ? claimsIn(child) : []))];
}

/**
 * Puts what happened since beside a claim that time has touched: after its paragraph, or last in its list item or cell.
 *
 * ```html
 * <li><span data-claim="qldb/2025-07-31">프리뷰</span>이다.</li>
 * →   <li><span class="claim overtaken">프리뷰</span>이다.<div class="since" role="note">그 뒤 · …</div></li>
 * ```
 */
export function rehypeClaims({ toSince }: Options) {
  return (tree: Root): void => {
    const notesOf = (block: Element): Element[] =>
      claimsIn(block).flatMap((claim) => {
        const { dataClaim: reference, dataAs: as } = claim.properties;
        claim.properties = { className: ['claim', String(as)] };
        const since = toSince(String(reference));
        return since ? [toNote(String(as), since)] : [];
      });

    const walk = (parent: Root | Element): void => {
      const children: Root['children'] = [];
      for (const child of parent.children) {
        children.push(child);
        if (!isElement(child)) continue;
        if (/^(?:p|h[2-4])$/.test(child.tagName)) children.push(...notesOf(child));
        else if (child.tagName === 'td' || child.tagName === 'th') child.children.push(...notesOf(child));
        else walk(child);
      }
      parent.children = children as Element['children'];
      if (isElement(parent as Element, 'li')) {
        const loose = {
          ...(parent as Element),
          children: (parent as Element).children.filter((one) => !isElement(one, 'ul', 'ol')),
        };
        const notes = notesOf(loose);
        const nested = parent.children.findIndex((one) => isElement(one as Element, 'ul', 'ol'));
        parent.children.splice(nested < 0 ? parent.children.length : nested, 0, ...(notes as Element[]));
      }
    };
    walk(tree);
  };
}
