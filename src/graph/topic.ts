import { toNameKey } from '../korean/normalise.ts';
import type { Section } from '../schema/body.ts';
import type { Topic } from '../schema/topic.ts';
import type { SessionRecord } from './records.ts';

/** Builds the function that tells whether a text names a topic, whatever its spaces and case. */
export function createTopicFinder({ name, names }: Topic): (text: string) => boolean {
  const keys = [name, ...names].map(toNameKey).filter((key) => key.length > 1);
  return (text) => {
    const key = toNameKey(text);
    return keys.some((one) => key.includes(one));
  };
}

/**
 * How much each section of a session is about a topic: 2 below a heading, or in a session, whose title names it, 1 where
 * only a passage does, else 0.
 */
export function weighSections(
  { data, body }: SessionRecord,
  namesTopic: (text: string) => boolean,
): Map<Section, number> {
  const inTitle = namesTopic(data.title);
  let open: number | undefined;
  return new Map(
    body.sections.map((section) => {
      if (open !== undefined && section.depth <= open) open = undefined;
      if (namesTopic(section.title)) open ??= section.depth;
      const named = section.passages.some(({ text }) => namesTopic(text));
      return [section, inTitle || open !== undefined ? 2 : named ? 1 : 0];
    }),
  );
}
