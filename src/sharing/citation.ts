/** What a citation names: a page of the site and, where the page is a session, who spoke where and when. */
export interface Source {
  readonly title: string;
  readonly event: string | undefined;
  readonly speakers: readonly string[];
  /** As a reader sees it: "2019년 4월 18일". */
  readonly date: string | undefined;
  /** The full address of the page, without query and fragment. */
  readonly address: string;
}

/** A passage that a reader wants to keep or to quote. */
export interface Passage {
  readonly source: Source;
  /** Title of the section in which it stands; empty before the first. */
  readonly section: string;
  readonly text: string;
  /** Where exactly it stands. */
  readonly address: string;
  /** What has happened since to what it says. */
  readonly since: readonly string[];
}

const placeOf = ({ title, event }: Source): string => [title, event].filter(Boolean).join(', ');

/** The same without the text of the passage: title, speakers, event, day. */
export const toOrigin = ({ title, speakers, event, date }: Source): string =>
  [title, speakers.join('·'), event, date].filter(Boolean).join(', ');

/** A link for a chat. Its fragment never reaches who draws the preview, so the section is named in words above it. */
export const toLinkText = (source: Source, section?: { readonly title: string; readonly id: string }): string =>
  section
    ? `${section.title} — ${placeOf(source)}\n${source.address}#${section.id}`
    : `${placeOf(source)}\n${source.address}`;

/** A quotation for a chat or a document. Without a passage it cites the page. */
export const toQuotation = (source: Source, passage?: Pick<Passage, 'text' | 'address'>): string =>
  passage ? `“${passage.text}”\n${toOrigin(source)}\n${passage.address}` : `${toOrigin(source)}\n${source.address}`;

/** A character that Markdown would read as its own. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${escaped(line)}`.trimEnd())
    .join('\n');

/** All passages as Markdown, each with its source and what has happened since. */
export const toMarkdown = (passages: readonly Passage[]): string =>
  passages
    .map(({ text, source, section, address, since }) =>
      [
        quoted(text),
        `[${escaped([section, toOrigin(source)].filter(Boolean).join(' — '))}](<${address}>)`,
        ...(since.length > 0 ? [since.map((one) => `- ${escaped(one)}`).join('\n')] : []),
      ].join('\n\n'),
    )
    .join('\n\n')
    .concat('\n');
