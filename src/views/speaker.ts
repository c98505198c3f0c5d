import type { Graph } from '../graph/graph.ts';
import { toSpeaker } from '../links.ts';
import type { SpeakerId } from '../schema/ids.ts';
import { known, type Link, type SessionRow, toSessionRow } from './common.ts';

export interface SpeakerView extends Link {
  readonly id: SpeakerId;
  readonly otherNames: readonly string[];
  readonly isPerson: boolean;
  /** Sessions with the affiliation and role as they were then. */
  readonly sessions: readonly (SessionRow & { readonly role: string })[];
}

export function speakerViews(graph: Graph): SpeakerView[] {
  return [...graph.speakers.values()].map(({ id, data }) => ({
    id,
    text: data.name,
    href: toSpeaker(id),
    otherNames: data.names,
    isPerson: data.kind === 'person',
    sessions: known(graph.sessionsBySpeaker, id).map((session) => {
      const as = known(graph.sessions, session).data.speakers.find((speaker) => speaker.id === id);
      const row = toSessionRow(graph, session);
      // On the page of one, the others are the company.
      const speakers = row.speakers.filter(({ href }) => href !== toSpeaker(id));
      return { ...row, speakers, role: [as?.affiliation, as?.role].filter(Boolean).join(' ') };
    }),
  }));
}
