import type { Node, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Change } from '../change.ts';

/** A number with what it counts or measures: "125ms", "최대 40%", "6,000억 개". */
const figure =
  /(?:약|최대|최소|평균)?\s?(?<![\d,.])\d[\d,.]{0,24}\s?(?:만|억|조)?\s?(?:%|배|ms|µs|초|분|시간|일|개월|년|개|건|대|곳|명|회|KB|MB|GB|TB|PB|KiB|MiB|GiB|TiB|Kbps|Mbps|Gbps|Tbps|vCPU|IOPS|TPS|RPS)(?![A-Za-z가-힣]{2})/g;

/** A year, a date or a number of order says nothing of a service. */
const noFigure = /^\s?(?:19|20)\d{2}\s?년|^\s?\d{1,2}\s?(?:일|년|회)$/;

/** Parts of a talk that are told in one breath. */
function breaths(nodes: readonly RootContent[]): { text: string; line: number }[] {
  return nodes.flatMap((node): { text: string; line: number }[] => {
    if (/^(?:paragraph|heading|tableRow)$/.test(node.type)) {
      return [{ text: plainText(node), line: (node as Node).position?.start.line ?? 1 }];
    }
    return 'children' in node ? breaths(node.children as RootContent[]) : [];
  });
}

/**
 * Figures that a person may mark as `<Metric>`: those told in one breath with a service. What was measured is for a person
 * to say, so they are proposed and not put into the draft.
 */
export function proposeMetrics(
  nodes: readonly RootContent[],
  findService: (text: string) => string | undefined,
): Change[] {
  return breaths(nodes).flatMap(({ text, line }) => {
    const found = [...text.matchAll(figure)].map(([one]) => one.trim()).filter((one) => !noFigure.test(one));
    const service = found.length > 0 ? findService(text) : undefined;
    if (service === undefined) return [];
    return found.map(
      (one): Change => ({
        code: 'proposedMetric',
        line,
        was: one,
        now: `<Metric service="${service}" name="무엇의 수치">${one}</Metric>`,
        confidence: 0.5,
      }),
    );
  });
}
