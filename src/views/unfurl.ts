/** What a chat shows below a link to a page. */
export interface Unfurl {
  readonly title: string;
  readonly description: string;
  readonly type: 'website' | 'article';
  /** Small print with its name: 연도, 서비스. Two at most are shown anywhere. */
  readonly facts: readonly (readonly [name: string, text: string])[];
}

/** Chats cut a description about here, some in the middle of a word. */
const longest = 80;

/** A text that no chat needs to cut: whole words, and a mark where something is left out. */
export function toShort(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`;
}
