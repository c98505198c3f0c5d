/** How wide a text is on one line, in em. */
export type Measure = (text: string) => number;

/** A size of type in pixels per em, and how many lines of it there may be. */
export interface Step {
  readonly size: number;
  readonly lines: number;
}

/** A text as it is set. */
export interface SetText {
  readonly size: number;
  readonly lines: readonly string[];
}

const ellipsis = '…';

/** The longest beginning that is no wider than a line, at least one letter. */
function beginningOf(word: string, width: number, measure: Measure): string {
  const letters = [...word];
  let end = letters.length;
  while (end > 1 && measure(letters.slice(0, end).join('')) > width) end -= 1;
  return letters.slice(0, end).join('');
}

/** What stays together on a line, each with the space before it. A bracket behind Hangul is a border of words, too. */
const wordsOf = (text: string): string[] => text.split(/(?= )|(?<=[가-힣])(?=\()/);

/** Lines of whole words, as Korean is read. Only a word that is wider than a line is broken. */
function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text)) {
    if (measure(line + word) <= width) {
      line += word;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word.trimStart();
    while (measure(line) > width) {
      const beginning = beginningOf(line, width, measure);
      if (beginning === line) break;
      lines.push(beginning);
      line = line.slice(beginning.length);
    }
  }
  return [...lines, line];
}

const widestWordOf = (text: string, measure: Measure): number =>
  Math.max(...wordsOf(text).map((word) => measure(word.trimStart())));

/** As many lines, as even as words allow: those of the narrowest column that needs no more. */
function balance(text: string, width: number, measure: Measure): string[] {
  const lines = wrap(text, width, measure);
  let [narrow, wide] = [widestWordOf(text, measure), width];
  while (wide - narrow > 0.1) {
    const between = (narrow + wide) / 2;
    if (wrap(text, between, measure).length > lines.length) narrow = between;
    else wide = between;
  }
  return wrap(text, wide, measure);
}

/** Without the signs that would have led on. */
const withoutEnd = (line: string): string => line.replace(/[\s,:·]+$/, '');

/** A line with the mark of something left out, after a whole word where there is one. */
function cut(line: string, width: number, measure: Measure): string {
  let kept = withoutEnd(line);
  while (kept !== '' && measure(kept + ellipsis) > width) {
    const border = kept.lastIndexOf(' ');
    kept = withoutEnd(border > 0 ? kept.slice(0, border) : kept.slice(0, -1));
  }
  return kept + ellipsis;
}

/**
 * Sets a text in even lines of whole words no wider than `width` pixels, in the first of the steps in which it fits. If it
 * fits in none, the last step shows its beginning and `…`.
 */
export function setText(words: string, width: number, steps: readonly [Step, ...Step[]], measure: Measure): SetText {
  const text = words.trim().replace(/\s+/g, ' ');
  const widest = widestWordOf(text, measure);
  const step = steps.find(
    ({ size, lines }) => widest <= width / size && wrap(text, width / size, measure).length <= lines,
  );
  if (step) return { size: step.size, lines: balance(text, width / step.size, measure) };

  const { size, lines } = steps.at(-1) ?? steps[0];
  const wrapped = wrap(text, width / size, measure);
  if (wrapped.length <= lines) return { size, lines: wrapped };
  return {
    size,
    lines: [...wrapped.slice(0, lines - 1), cut(wrapped[lines - 1] ?? '', width / size, measure)],
  };
}
