import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Person } from '../people/person.ts';
import { splitTitle } from '../people/title-speakers.ts';
import { findEventName, findYear } from './event-name.ts';

/* What the title of a recording or of its slides says, where a note links to it: "제목 - 이름 (회사) :: AWS Community Day 2020" */

/** A talk as the one who published it calls it. */
export interface Recording {
  readonly title: string;
  readonly people: readonly Person[];
  readonly event: string | undefined;
  readonly year: number | undefined;
}

/** "191121" of a title: the day on which it was. */
const shortDate = /(?:^|[^\d])(1\d|2\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/;

const hosts =
  /^https?:\/\/(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|slideshare\.net|speakerdeck\.com|vimeo\.com|tv\.naver\.com|tv\.kakao\.com)\//i;

/** Reads the title of a recording; undefined where it is too short to be one. */
export function readRecording(text: string): Recording | undefined {
  const whole = text.replace(/\s+/g, ' ').trim();
  const event = findEventName(whole);
  const [, yy] = shortDate.exec(whole) ?? [];
  // "[행사] 날짜 제목", "[트랙] 제목", "제목 :: 행사"
  const bare = whole
    .replace(/\s*::.*$/, '')
    .replace(/^(?:\[[^\]]*\]\s*)+/, '')
    .replace(/^\d{6}\s+/, '');
  if (bare.length < 6) return undefined;
  const { title, people } = splitTitle(bare);
  return { title, people, event: event?.name, year: event?.year ?? (yy ? 2000 + Number(yy) : findYear(whole)) };
}

/** The recordings to which a note links by their titles. */
export function recordingsOf(nodes: readonly RootContent[]): Recording[] {
  const recordings: Recording[] = [];
  visit({ type: 'root', children: [...nodes] }, 'link', (link) => {
    const text = plainText(link);
    const recording = hosts.test(link.url) && !/^https?:/.test(text) ? readRecording(text) : undefined;
    if (recording) recordings.push(recording);
  });
  return recordings;
}
