/** A drawing described in lines of text: boxes, arrows between them and frames around them. */
export interface Flow {
  readonly direction: 'down' | 'right';
  /** Labels in order of appearance; the label is the box's identity, ` | ` breaks its line. */
  readonly nodes: readonly string[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly label: string;
    /** What goes along it does not arrive any more. */
    readonly isCut?: true;
  }[];
  readonly groups: readonly { title: string; nodes: readonly string[] }[];
}

/** A line that is not of the notation; `line` counts from 0 at the first line of the text. */
export interface FlowMistake {
  readonly line: number;
  readonly text: string;
}

/**
 * Reads the flow notation.
 *
 * ```
 * direction: right
 * 호출 -> Front End Invoke -> Worker : 실행
 * Worker -x 비정상 대상 : 중단
 * [워커] Worker, 샌드박스
 * ```
 */
export function parseFlow(text: string): { flow: Flow; mistakes: FlowMistake[] } {
  const nodes = new Set<string>();
  const edges: Flow['edges'][number][] = [];
  const groups: { title: string; nodes: string[] }[] = [];
  const mistakes: FlowMistake[] = [];
  let direction: Flow['direction'] = 'down';

  text.split('\n').forEach((raw, line) => {
    const row = raw.trim();
    if (row === '') return;

    const turned = /^direction:\s*(down|right)$/.exec(row)?.[1];
    if (turned) {
      direction = turned as Flow['direction'];
      return;
    }

    const group = /^\[([^\]]+)\]\s*(.+)$/.exec(row);
    if (group?.[1] && group[2]) {
      const members = group[2].split(',').map((one) => one.trim());
      if (members.includes('')) {
        mistakes.push({ line, text: row });
        return;
      }
      for (const member of members) nodes.add(member);
      groups.push({ title: group[1].trim(), nodes: members });
      return;
    }

    const [path = '', label = ''] = row.split(/\s+:\s+/, 2);
    const [first = '', ...rest] = path.split(/(->| -x )/);
    const stops = [first, ...rest.filter((_, at) => at % 2 === 1)].map((one) => one.trim());
    if (stops.length < 2 || stops.includes('')) {
      mistakes.push({ line, text: row });
      return;
    }
    for (const stop of stops) nodes.add(stop);
    for (let at = 1; at < stops.length; at++) {
      edges.push({
        from: stops[at - 1] ?? '',
        to: stops[at] ?? '',
        label: at === stops.length - 1 ? label : '',
        ...(rest[2 * (at - 1)] === ' -x ' ? { isCut: true } : {}),
      });
    }
  });

  if (nodes.size === 0 && mistakes.length === 0) mistakes.push({ line: 0, text: '' });
  return { flow: { direction, nodes: [...nodes], edges, groups }, mistakes };
}
