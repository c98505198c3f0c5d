import type { Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Problem, problem } from '../problems/problem.ts';
import type { ServiceId } from '../schema/ids.ts';
import type { Change } from './change.ts';
import { type Companion, toServiceFile, toSpeakerFile } from './draft/companions.ts';
import { toBody, toFile } from './draft/draft.ts';
import { proposeMetrics } from './draft/figures.ts';
import { asOwnDraft, bodyOf } from './draft/own-draft.ts';
import { toFree, toSessionSlug } from './draft/slug.ts';
import { bareTagsOf, listTags, namesOf, toldByDraft, toldByMarks } from './draft/told.ts';
import { linesNotTold } from './draft/words.ts';
import { type FoundEvent, findEvent, findEventYear, type KnownEvent, matchEvent } from './event/event.ts';
import { recordingsOf } from './event/recording.ts';
import { createFiling } from './filing.ts';
import { toMarkdownLines } from './lines/dialect.ts';
import { openFrontMatter } from './lines/front-matter.ts';
import type { NewService } from './new-services.ts';
import type { KnownService } from './services.ts';
import { createSpeakerFinder, type DraftSpeaker, type KnownSpeaker } from './speakers.ts';
import { toOutline } from './talks/outline.ts';
import type { Talk } from './talks/talk.ts';
import { headingsOf, textOf } from './tree/blocks.ts';
import { deepest, depthOf, opensTooMany } from './tree/depth.ts';
import { fromHtmlText } from './tree/html.ts';
import { makeInert } from './tree/inert.ts';
import { findCode, parseMarkdown, parseMdx } from './tree/markdown.ts';

/** What the site knows already, so that a note can be understood. */
export interface Registry {
  readonly services: readonly KnownService[];
  /** Services that it has no file for, each with the file that it would get. */
  readonly newServices: readonly NewService[];
  readonly events: readonly KnownEvent[];
  readonly speakers: readonly KnownSpeaker[];
}

export interface NoteSource {
  /** Path as it is shown. */
  readonly file: string;
  /** Decoded text, `\n` between lines. */
  readonly text: string;
  /** Public address of the original. */
  readonly sourceUrl?: string | undefined;
}

/** A session as a file to be written. */
export interface Draft {
  readonly title: string;
  readonly slug: string;
  readonly speakers: readonly DraftSpeaker[];
  readonly services: readonly ServiceId[];
  /** Line of the note on which it begins. */
  readonly line: number;
  readonly mdx: string;
  /** The files that it needs beside it: new speakers and services. */
  readonly companions: readonly Companion[];
}

export interface ImportedNote {
  readonly event: (FoundEvent & { readonly id: string | undefined }) | undefined;
  /** The year in which it was, where the event itself is not known. */
  readonly year?: number | undefined;
  readonly drafts: readonly Draft[];
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

/** Changes that repeat what the draft says: they account for no word. */
const repeats = new Set<Change['code']>([
  'proposedMetric',
  'guessedService',
  'madeService',
  'guessedEvent',
  'movedHeading',
  'foundHeading',
  'readLanguage',
  'droppedEmphasis',
]);

/** Guesses below this are asked and not made. */
const sure = 0.6;

/** What is beside a draft that somebody wrote as one. */
const nothing = { speakers: [], services: [], companions: [] } as const;

const isHtml = (text: string): boolean =>
  /^\s*(?:<!doctype html|<html|<(?:p|div|h[1-6]|ul|ol|table|article|section|body)[\s>])/i.test(text) &&
  !/^(?:#{1,6}|[-*+]|\d+\.|>) /m.test(text);

const refuse = (problems: Problem[]): ImportedNote => ({ event: undefined, drafts: [], changes: [], problems });

/** The first headings and lines, where a note says what it is of. */
function titlesOf(tree: Root): string[] {
  const headings = tree.children
    .filter((node) => node.type === 'heading' && node.depth === 1)
    .map((node) => plainText(node));
  const first = tree.children.slice(0, 4).map((node) => plainText(node).split('\n')[0] ?? '');
  return [...headings, ...first].filter((text) => text !== '' && text.length < 120);
}

/** Builds the importer for what the site knows. It is pure: the same note gives the same drafts, and nothing is thrown. */
export function createImporter(registry: Registry): (source: NoteSource) => ImportedNote {
  const { findServices, fileTalk } = createFiling(registry);
  const toSpeaker = createSpeakerFinder(registry.speakers);

  const understand = ({ file, text, sourceUrl }: NoteSource): ImportedNote => {
    const place = { file, line: 1 };
    const own = asOwnDraft(text);
    if (own?.isInert) {
      const slug = file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
      return {
        event: undefined,
        drafts: [{ ...nothing, title: own.title, slug: toSessionSlug(slug, 1), line: 1, mdx: text }],
        changes: [],
        problems: [],
      };
    }
    if (opensTooMany(text)) return refuse([problem('tooDeep', place, deepest)]);

    const changes: Change[] = [];
    const opened = openFrontMatter(text);
    changes.push(...opened.changes);
    const { meta } = opened;
    const told: string[] = [];
    let tree: Root;
    if (isHtml(opened.body)) {
      tree = { type: 'root', children: fromHtmlText(opened.body) };
      const tags = bareTagsOf(opened.body);
      told.push(...tags);
      const was = `HTML ${namesOf(tags)}`.trim();
      changes.push({ code: 'readHtml', line: 1, was, now: 'Markdown' }, ...listTags(opened.body));
    } else {
      const lines = toMarkdownLines(opened.body);
      changes.push(...lines.changes);
      tree = parseMarkdown(lines.text);
    }
    told.push(...toldByMarks(opened.body));
    if (depthOf(tree) > 2 * deepest) return refuse([problem('tooDeep', place, deepest)]);
    const titles = titlesOf(tree);
    changes.push(...makeInert(tree));

    const clues = { meta, titles, text: opened.body, file, recordings: recordingsOf(tree.children) };
    const found = findEvent(clues, registry.events);
    const known = found && matchEvent(found, registry.events);
    if (found)
      changes.push({
        code: 'guessedEvent',
        line: 1,
        was: found.from,
        now: `${found.name} ${found.year}`,
        confidence: found.confidence,
      });

    const outline = toOutline(tree, {
      title: meta.title,
      titleLine: meta.titleLine,
      about: meta.about,
      file,
      speaker: meta.speaker,
    });
    for (const { line, text: was } of outline.frames) changes.push({ code: 'readFrame', line, was, now: '' });
    const taken = new Set<string>();
    const drafts = outline.talks.map((talk, index) => {
      const loose = index === outline.talks.length - 1 ? outline.loose : [];
      const isOnly = outline.talks.length === 1;
      return toDraft(talk, {
        order: index + 1,
        isOnly,
        loose,
        meta: { url: sourceUrl ?? meta.url },
        taken,
        changes,
        file,
      });
    });

    told.push(...drafts.map(({ mdx }) => toldByDraft(mdx)));
    told.push(...changes.filter(({ code }) => !repeats.has(code)).map(({ was }) => was));
    const lines = text.split('\n');
    for (const { line } of linesNotTold(text, told))
      changes.push({ code: 'leftOut', line, was: (lines[line - 1] ?? '').trim(), now: '' });
    changes.sort((a, b) => a.line - b.line);

    const broken = drafts.flatMap(({ mdx, line }) => {
      const code = findCode(parseMdx(bodyOf(mdx)));
      return code.length > 0 ? [problem('notInert', { file, line }, code[0] ?? '')] : [];
    });
    if (broken.length > 0) return refuse(broken);
    return {
      event: found && { ...found, id: known?.id },
      year: found?.year ?? findEventYear(clues),
      drafts,
      changes,
      problems: [],
    };
  };

  interface Around {
    readonly order: number;
    readonly isOnly: boolean;
    readonly loose: readonly RootContent[];
    readonly meta: { readonly url: string | undefined };
    readonly taken: Set<string>;
    readonly changes: Change[];
    readonly file: string;
  }

  function toDraft(talk: Talk, { order, isOnly, loose, meta, taken, changes, file }: Around): Draft {
    const questions: string[] = [];
    const people = talk.people.filter(({ confidence }) => confidence >= sure);
    for (const { name, confidence } of talk.people.filter((one) => one.confidence < sure)) {
      questions.push(`발표자인지 알 수 없어 넣지 않았습니다: ${name} (확실함 ${Math.round(confidence * 100)}%)`);
    }
    for (const { line, text: was } of talk.speakerLines) {
      changes.push({
        code: 'readSpeakers',
        line,
        was,
        now: people.map(({ name }) => name).join(', '),
        confidence: Math.min(1, ...talk.people.map(({ confidence }) => confidence)),
      });
    }
    if (talk.written !== talk.title)
      changes.push({ code: 'shortenedTitle', line: talk.line, was: talk.written, now: talk.title });
    if (talk.confidence < sure) questions.push('제목이 뚜렷하지 않아 첫 줄이나 파일 이름을 제목으로 삼았습니다.');

    // What stands apart in a note of one talk is of that talk as well.
    const told = isOnly ? [...talk.nodes, ...loose] : talk.nodes;
    const text = told.map(textOf).join('\n');
    const { services, added, typos } = fileTalk({ title: talk.title, headings: headingsOf(talk.nodes), text });
    for (const { id, was } of typos)
      changes.push({ code: 'guessedService', line: talk.line, was, now: id, confidence: 0.7 });
    for (const { id, name } of added)
      changes.push({ code: 'madeService', line: talk.line, was: name, now: `services/${id}.yaml` });

    changes.push(...proposeMetrics(talk.nodes, (text) => findServices(text)[0]?.id));

    const title = talk.title.trim() || file.replace(/^.*\//, '');
    const speakers = people.map(toSpeaker);
    const url =
      meta.url !== undefined && /^https?:\/\/[^\s]+$/.test(meta.url) && URL.canParse(meta.url) ? meta.url : undefined;
    const mdx = toFile(
      {
        title,
        speakers: speakers.map(({ id, affiliation, role }) => ({
          id,
          ...(affiliation ? { affiliation } : {}),
          ...(role ? { role } : {}),
        })),
        services,
        source: { note: '가져온 노트', ...(url ? { url } : {}) },
      },
      questions,
      toBody(talk.nodes, loose, changes),
    );
    return {
      title,
      slug: toFree(toSessionSlug(title, order), taken),
      speakers,
      services,
      line: talk.line,
      mdx,
      companions: [
        ...speakers.flatMap(({ id, name, isNew }) =>
          isNew ? [{ path: `speakers/${id}.yaml`, text: toSpeakerFile(name) }] : [],
        ),
        ...added.map((service) => ({ path: `services/${service.id}.yaml`, text: toServiceFile(service) })),
      ],
    };
  }

  return (source) => {
    try {
      return understand(source);
    } catch (error) {
      // Parsers go down on what no person writes; the note is refused and the others go on.
      const reason = error instanceof RangeError ? 'tooDeep' : 'unreadableNote';
      const place = { file: source.file, line: 1 };
      return refuse([
        reason === 'tooDeep'
          ? problem('tooDeep', place, deepest)
          : problem('unreadableNote', place, error instanceof Error ? error.message : String(error)),
      ]);
    }
  };
}
